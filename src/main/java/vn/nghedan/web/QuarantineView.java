package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

/**
 * What goes, or went, into quarantine, and what whoever did it has to look after.
 *
 * @param stub the number of the stub; {@code null} before it is done
 * @param officers who takes the paper; empty where nobody has that office yet
 * @param guidance what to do with the person and the paper
 * @param related petitions of the same person, speech or matter, which stay
 * @param scans meetings and reviews whose scanned paper goes too and is to be scanned again without this
 * @param files of petitions of the same speech that he may see: they go as well where he does not keep them
 * @param fileCount how many of them go, or went, those that he may not see included
 * @param meeting at which it was heard; its texts are to be read once more
 * @param blottedOut in how many places of other papers its words were blotted out
 */
record QuarantineView(String code, String stub, LocalDate day, List<String> officers, String guidance, List<String> related,
		List<String> scans, List<File> files, int fileCount, String meeting, List<String> reviews, List<String> dossiers, int blottedOut) {

	/** @param fileName {@code null} when it is gone */
	record File(String code, long id, String fileName, String mediaType, int size) {
	}
}
