package nl.dossierbrug.store.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.store.backup.SealFault.Kind;

/**
 * Things one after another in one stream. Of each: the length of its name (2 bytes), the name in UTF-8, the length of its
 * content (8 bytes), the content. At the end a name without length and the number of things (4 bytes). Nothing is compressed,
 * and there is no way to write a link or a folder: what is read is never larger than the file it is read from.
 */
final class Archive {

	private static final int MOST = 100_000;
	private static final int END = Short.BYTES + Integer.BYTES;

	/** Is given each thing, and reads its content to its end or not at all. */
	@FunctionalInterface
	interface Reader {
		void take(String name, long length, InputStream content) throws IOException;
	}

	/** How many bytes {@link #write} will write. */
	long length(List<Item> items) {
		return items.stream().mapToLong(item -> Short.BYTES + utf8(item).length + Long.BYTES + item.length()).sum() + END;
	}

	/**
	 * Writes things.
	 *
	 * @param progress in bytes; when it is cancelled, writing stops
	 * @return whether all was written
	 * @throws IOException when it cannot, or a thing is shorter than it was
	 */
	boolean write(List<Item> items, OutputStream to, Progress progress) throws IOException {
		DataOutputStream out = new DataOutputStream(to);
		for (Item item : items) {
			byte[] name = utf8(item);
			out.writeShort(name.length);
			out.write(name);
			out.writeLong(item.length());
			try (InputStream content = item.content().open()) {
				if (!new Flow(progress).copy(content, out, item.length())) {
					return false;
				}
			}
		}
		out.writeShort(0);
		out.writeInt(items.size());
		out.flush();
		return true;
	}

	/**
	 * Reads things, up to the end of the stream.
	 *
	 * @throws SealFault {@code DAMAGED} when it is no archive, or one that nobody honest wrote: a name twice, or one that
	 *         leads out of its folder
	 */
	void read(InputStream from, Reader reader) throws IOException {
		DataInputStream in = new DataInputStream(from);
		Set<String> names = new HashSet<>();
		try {
			for (int length = in.readUnsignedShort(); length > 0; length = in.readUnsignedShort()) {
				String name = new String(in.readNBytes(length), StandardCharsets.UTF_8);
				long size = in.readLong();
				if (size < 0 || names.size() == MOST || !ItemName.isSafe(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
					throw new SealFault(Kind.DAMAGED);
				}
				Portion content = new Portion(in, size);
				reader.take(name, size, content);
				content.skipRest();
			}
			if (in.readInt() != names.size() || in.read() >= 0) {
				throw new SealFault(Kind.DAMAGED);
			}
		} catch (EOFException e) {
			throw new SealFault(Kind.DAMAGED);
		}
	}

	private static byte[] utf8(Item item) {
		return item.name().getBytes(StandardCharsets.UTF_8);
	}
}
