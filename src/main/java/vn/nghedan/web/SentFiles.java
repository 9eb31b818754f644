package vn.nghedan.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.web.multipart.MultipartFile;

import vn.nghedan.organization.CsvFiles;

/** CSV files of a request as a folder that can be read. */
final class SentFiles {

	private SentFiles() {
	}

	/** @param read names that somebody reads; any other one is refused */
	static Resource folder(List<MultipartFile> files, List<String> read) throws IOException {
		Map<String, byte[]> contents = new HashMap<>();
		for (MultipartFile file : files) {
			contents.put(nameOf(file), file.getBytes());
		}
		return CsvFiles.of(contents, read);
	}

	/** Some browsers send the path on their own disk. */
	private static String nameOf(MultipartFile file) {
		String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}
}
