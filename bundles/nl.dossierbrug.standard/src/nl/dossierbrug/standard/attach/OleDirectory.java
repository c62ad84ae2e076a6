package nl.dossierbrug.standard.attach;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of the streams and storages of an OLE2 file, the container of Office before 2007 (MS-CFB): they tell what
 * the file is and whether macros are in it. Whatever does not fit is passed over; nothing is followed twice.
 */
final class OleDirectory {

	private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;
	private static final int HEADER_SIZE = 512;
	private static final int IN_HEADER = 109;
	private static final int ENTRY_SIZE = 128;
	private static final int LONGEST_NAME = 64;

	private final ByteBuffer bytes;
	private final int sectorSize;
	private final int sectors;
	private final List<Integer> table = new ArrayList<>();
	private final List<Integer> entries = new ArrayList<>();
	private final Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
	private final Set<String> top = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	/** @param file anything; what is no OLE2 file has no names */
	OleDirectory(byte[] file) {
		bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		boolean ole = file.length >= HEADER_SIZE && bytes.getLong(0) == SIGNATURE;
		int shift = ole ? bytes.getShort(30) : 0;
		sectorSize = shift == 9 || shift == 12 ? 1 << shift : 0;
		sectors = sectorSize == 0 ? 0 : (file.length - 1) / sectorSize;
		if (sectors > 0) {
			readTable();
			readEntries();
			entries.forEach(at -> all.add(name(at)));
			readTop();
		}
	}

	/** The streams and storages that stand at the top of the file. */
	Set<String> top() {
		return top;
	}

	/** Every stream and storage, those of files within the file too. */
	Set<String> all() {
		return all;
	}

	private static int at(int sector, int size) {
		return (sector + 1) * size;
	}

	/** Whether a sector lies wholly within the file; the last may be cut short by programs that do not fill it up. */
	private boolean whole(int sector) {
		return sector >= 0 && sector < sectors && at(sector, sectorSize) + sectorSize <= bytes.capacity();
	}

	/** Where the table of sectors lies: the first of it stands in the header, the rest in a chain of its own. */
	private void readTable() {
		for (int i = 0; i < IN_HEADER; i++) {
			table.add(bytes.getInt(76 + 4 * i));
		}
		BitSet seen = new BitSet();
		int sector = bytes.getInt(68);
		while (whole(sector) && !seen.get(sector)) {
			seen.set(sector);
			int last = at(sector, sectorSize) + sectorSize - 4;
			for (int i = at(sector, sectorSize); i < last; i += 4) {
				table.add(bytes.getInt(i));
			}
			sector = bytes.getInt(last);
		}
	}

	private int next(int sector) {
		int perSector = sectorSize / 4;
		int of = sector / perSector;
		if (of >= table.size() || !whole(table.get(of))) {
			return -1;
		}
		return bytes.getInt(at(table.get(of), sectorSize) + 4 * (sector % perSector));
	}

	private void readEntries() {
		BitSet seen = new BitSet();
		for (int sector = bytes.getInt(48); whole(sector) && !seen.get(sector); sector = next(sector)) {
			seen.set(sector);
			for (int i = 0; i < sectorSize; i += ENTRY_SIZE) {
				entries.add(at(sector, sectorSize) + i);
			}
		}
	}

	private String name(int at) {
		int size = bytes.getShort(at + LONGEST_NAME) - 2;
		return size <= 0 || size > LONGEST_NAME ? "" : new String(bytes.array(), at, size, StandardCharsets.UTF_16LE);
	}

	/** The children of the root are a tree of brothers: each entry names one before it and one after it. */
	private void readTop() {
		BitSet seen = new BitSet();
		Deque<Integer> waiting = new ArrayDeque<>();
		if (!entries.isEmpty()) {
			waiting.push(bytes.getInt(entries.getFirst() + 76));
		}
		while (!waiting.isEmpty()) {
			int index = waiting.pop();
			if (index >= 0 && index < entries.size() && !seen.get(index)) {
				seen.set(index);
				int at = entries.get(index);
				top.add(name(at));
				waiting.push(bytes.getInt(at + 68));
				waiting.push(bytes.getInt(at + 72));
			}
		}
	}
}
