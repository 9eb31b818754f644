package vn.nghedan.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How far the chain reached, kept outside of the database: who takes away the last blocks leaves a shorter chain in which
 * every link is right.
 */
@Component
class AuditAnchor {

	private static final Logger LOG = LoggerFactory.getLogger(AuditAnchor.class);

	private final Path file;
	private final AtomicBoolean told = new AtomicBoolean();
	private final AtomicBoolean lost = new AtomicBoolean();

	AuditAnchor(@Value("${nghedan.audit.anchor:${nghedan.data-directory}/audit-anchor}") Path file) {
		this.file = file;
	}

	/** The end of the chain as this node last left it. */
	record Head(long number, String stamp) {

		static Head of(AuditBlock block) {
			return new Head(block.number(), HexFormat.of().formatHex(block.stamp()));
		}

		boolean is(AuditBlock block) {
			return equals(of(block));
		}
	}

	// The chain does not depend on the file, so a disk that is full or read-only stops nothing
	synchronized void remember(AuditBlock block) {
		try {
			Head head = Head.of(block);
			Path next = file.resolveSibling(file.getFileName() + ".next");
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(next, head.number() + " " + head.stamp() + "\n");
			Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException e) {
			if (told.compareAndSet(false, true)) {
				LOG.warn("The end of the audit chain cannot be kept in {}: name a file that can be written,"
						+ " NGHEDAN_AUDIT_ANCHOR, or a cut-off end of the chain will not be noticed.", file);
			}
		}
	}

	/** What it says is not in the chain any more: the file stays as it is until somebody has looked and takes it away. */
	void keepAsWitness() {
		if (lost.compareAndSet(false, true)) {
			LOG.error("The audit chain does not contain the end that {} has kept: run verify-audit. The file is left as it is until it is"
					+ " removed.", file);
		}
	}

	/** @return empty while nothing was kept here, or what is kept cannot be read */
	synchronized Optional<Head> kept() {
		try {
			String[] parts = Files.readString(file).strip().split(" ");
			return Optional.of(new Head(Long.parseLong(parts[0]), parts[1]));
		}
		catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
			return Optional.empty();
		}
	}
}
