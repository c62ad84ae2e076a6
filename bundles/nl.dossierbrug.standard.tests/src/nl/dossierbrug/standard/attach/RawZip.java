package nl.dossierbrug.standard.attach;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP archives byte by byte, so that they can lie. */
final class RawZip {

	/** An entry and what is said of it. */
	static final class Entry {
		String name;
		String listedName;
		byte[] packed;
		long size;
		long listedPacked;
		int crc;
		int method = 8;
		int flags;
		boolean listed = true;
		boolean large;
		Integer header;

		Entry(String name, byte[] content) {
			this.name = name;
			listedName = name;
			packed = deflate(content);
			listedPacked = packed.length;
			size = content.length;
			CRC32 sum = new CRC32();
			sum.update(content);
			crc = (int) sum.getValue();
		}

		/** Not packed. */
		Entry stored(byte[] content) {
			method = 0;
			packed = content;
			listedPacked = content.length;
			return this;
		}

		/** The same piece over and over, so that a large file is quickly made. Its checksum is wrong. */
		Entry repeated(byte[] piece, int times) {
			Deflater deflater = new Deflater(9, true);
			deflater.setInput(piece);
			byte[] once = new byte[piece.length + 1000];
			int length = deflater.deflate(once, 0, once.length, Deflater.FULL_FLUSH);
			deflater.end();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			for (int i = 0; i < times; i++) {
				out.write(once, 0, length);
			}
			out.writeBytes(new byte[] { 3, 0 });
			packed = out.toByteArray();
			listedPacked = packed.length;
			size = (long) piece.length * times;
			return this;
		}

		/** Sizes as archives beyond 4 GB have them, which some programs always write. */
		private byte[] largeField() {
			return large ? part(20).putShort((short) 1).putShort((short) 16).putLong(size).putLong(listedPacked).array() : new byte[0];
		}

		private int written(long number) {
			return large ? -1 : (int) number;
		}

		private static byte[] deflate(byte[] content) {
			Deflater deflater = new Deflater(9, true);
			deflater.setInput(content);
			deflater.finish();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			byte[] buffer = new byte[65536];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			deflater.end();
			return out.toByteArray();
		}
	}

	private final List<Entry> entries = new ArrayList<>();
	int start;

	Entry add(String name, byte[] content) {
		Entry entry = new Entry(name, content);
		entries.add(entry);
		return entry;
	}

	byte[] bytes() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(new byte[start]);
		List<byte[]> list = new ArrayList<>();
		for (Entry e : entries) {
			int header = e.header == null ? out.size() : e.header;
			byte[] name = e.name.getBytes(StandardCharsets.UTF_8);
			byte[] listedName = e.listedName.getBytes(StandardCharsets.UTF_8);
			byte[] extra = e.largeField();
			if (e.header == null) {
				out.writeBytes(part(30 + name.length + extra.length).putInt(0x04034b50).putShort((short) 20).putShort((short) e.flags)
						.putShort((short) e.method).putInt(0).putInt(e.crc).putInt(e.written(e.listedPacked)).putInt(e.written(e.size))
						.putShort((short) name.length).putShort((short) extra.length).put(name).put(extra).array());
				out.writeBytes(e.packed);
			}
			if (e.listed) {
				list.add(part(46 + listedName.length + extra.length).putInt(0x02014b50).putShort((short) 20).putShort((short) 20)
						.putShort((short) e.flags).putShort((short) e.method).putInt(0).putInt(e.crc).putInt(e.written(e.listedPacked))
						.putInt(e.written(e.size)).putShort((short) listedName.length).putShort((short) extra.length).putShort((short) 0)
						.putShort((short) 0).putShort((short) 0).putInt(0).putInt(header).put(listedName).put(extra).array());
			}
		}
		int from = out.size();
		list.forEach(out::writeBytes);
		out.writeBytes(part(22).putInt(0x06054b50).putInt(0).putShort((short) list.size()).putShort((short) list.size())
				.putInt(out.size() - from).putInt(from).putShort((short) 0).array());
		return out.toByteArray();
	}

	private static ByteBuffer part(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}
}
