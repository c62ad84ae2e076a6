package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines in a file, only ever added to, each on the disk before it counts. A last line that broke off when the process was killed
 * did not count, and is cut away.
 */
final class PartnerJournal {

	private final Path file;
	private final List<List<String>> entries = new ArrayList<>();

	/** @param file read when it is there, made otherwise */
	PartnerJournal(Path file) throws IOException {
		this.file = file;
		String text = Files.exists(file) ? Files.readString(file) : "";
		String whole = text.substring(0, text.lastIndexOf('\n') + 1);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
			channel.force(true);
		}
		whole.lines().map(line -> List.of(line.split("\t", -1))).forEach(entries::add);
	}

	/** @param words at least one, without tabs and ends of lines: these become spaces */
	synchronized void add(List<String> words) throws IOException {
		List<String> clean = words.stream().map(word -> word.replaceAll("[\\t\\r\\n]", " ")).toList();
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
			ByteBuffer line = ByteBuffer.wrap((String.join("\t", clean) + "\n").getBytes(StandardCharsets.UTF_8));
			while (line.hasRemaining()) {
				channel.write(line);
			}
			channel.force(false);
		}
		entries.add(clean);
	}

	/** Everything so far, in order. */
	synchronized List<List<String>> entries() {
		return List.copyOf(entries);
	}
}
