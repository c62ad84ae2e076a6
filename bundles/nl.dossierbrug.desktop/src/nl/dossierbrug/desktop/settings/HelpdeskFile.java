package nl.dossierbrug.desktop.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.disk.NewFile;

/**
 * One file to send to whoever helps: which program this is, and what went wrong in it of late. Of faults only kinds and places
 * in the code were written down; all of it is masked once more. Nothing of a pupil is in it.
 *
 * @param about which program this is, a line for each part
 * @param home below which the faults are written down
 */
record HelpdeskFile(List<String> about, Path home) {

	private static final int LATEST = 20;

	HelpdeskFile {
		about = List.copyOf(about);
	}

	/** Writes it. @return the file; refused when it could not be written, or when something has that name */
	Outcome<Path> write(Path file, Messages messages) {
		try {
			StringBuilder text = new StringBuilder(String.join("\n", about)).append('\n');
			for (Path fault : faults()) {
				text.append("\n--- ").append(fault.getFileName()).append('\n').append(Files.readString(fault));
			}
			new OwnerOnly(file).writeNew(file, Masking.masked(text.toString()).getBytes(StandardCharsets.UTF_8));
			return Outcome.done(file);
		} catch (IOException e) {
			return Outcome.refused(new NewFile().unwritten(file, e, () -> Refusal.of(messages, "helpdesk.unwritten", new FileProblem().explain(e))));
		}
	}

	/** The latest first. */
	private List<Path> faults() throws IOException {
		Path folder = home.resolve("faults");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::getFileName).reversed()).limit(LATEST).toList();
		}
	}
}
