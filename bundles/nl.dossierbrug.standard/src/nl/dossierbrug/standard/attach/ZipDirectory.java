package nl.dossierbrug.standard.attach;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The list at the end of a ZIP archive (APPNOTE.TXT of PKWARE, 4.3 and 4.5), which programs that show or unpack archives
 * go by. It is only accepted where the entries themselves agree with it: an archive must not look different to a
 * program that reads it from its beginning.
 */
final class ZipDirectory {

	private static final int ENTRY = 0x04034b50;
	private static final int ENTRY_SIZE = 30;
	private static final int LISTED = 0x02014b50;
	private static final int LISTED_SIZE = 46;
	private static final int END = 0x06054b50;
	private static final int END_SIZE = 22;
	private static final int LARGE_END = 0x06064b50;
	private static final int LARGE_END_SIZE = 56 + 20;
	private static final int LONGEST_COMMENT = 0xFFFF;
	private static final int LARGE_FIELD = 1;
	private static final long IN_LARGE_FIELD = 0xFFFFFFFFL;
	/** Sizes stand behind the data instead of before it. */
	private static final int SIZES_BEHIND = 0x8;
	/** Sizes behind the data take up to this much; an entry with nothing in it takes more. */
	private static final int BEHIND_SIZE = 24;
	/** Ends that point at a list which turns out to be none: one may stand in a comment, more were put there. */
	private static final int TRIES = 3;

	private final ByteBuffer bytes;
	private final List<Member> members = new ArrayList<>();
	private int end;
	private int count;
	private int listAt;
	private int listEnd;
	private boolean tooMany;

	private ZipDirectory(byte[] archive) {
		bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
	}

	/**
	 * Reads the list.
	 *
	 * @param archive what may be an archive
	 * @param most how many entries are listed; there may be more
	 * @return empty when there is no list, or it does not fit the archive
	 */
	static Optional<ZipDirectory> of(byte[] archive, int most) {
		ZipDirectory directory = new ZipDirectory(archive);
		int first = archive.length - END_SIZE;
		int tried = 0;
		for (int at = first; at >= Math.max(0, first - LONGEST_COMMENT) && tried < TRIES; at--) {
			if (archive[at] == 'P' && directory.bytes.getInt(at) == END && directory.endFits(at)) {
				tried++;
				if (directory.read(most)) {
					return Optional.of(directory);
				}
			}
		}
		return Optional.empty();
	}

	/** The entries, in the order of the list; the first of them where there are {@link #tooMany}. */
	List<Member> members() {
		return members;
	}

	/** Whether there are more entries than were asked for. */
	boolean tooMany() {
		return tooMany;
	}

	/** How many bytes follow after the archive. */
	int stray() {
		return bytes.capacity() - end;
	}

	/** Whether entries use the same bytes, or the list's. */
	boolean overlaps() {
		long at = 0;
		for (Member member : inOrder()) {
			if (member.header() < at) {
				return true;
			}
			at = member.end();
		}
		return at > listAt;
	}

	/** Whether there is room between the entries for one that is not listed. */
	boolean hides() {
		long at = 0;
		for (Member member : inOrder()) {
			if (member.header() - at > (at == 0 ? 0 : BEHIND_SIZE)) {
				return true;
			}
			at = member.end();
		}
		return listAt - at > (at == 0 ? 0 : BEHIND_SIZE);
	}

	private List<Member> inOrder() {
		return members.stream().sorted(Comparator.comparingLong(Member::header)).toList();
	}

	/** Whether what may be the end of an archive points at where a list can be. */
	private boolean endFits(int at) {
		long size = u32(at + 12);
		long from = u32(at + 16);
		long gap = at - from - size;
		end = at + END_SIZE + u16(at + 20);
		count = u16(at + 10);
		listAt = (int) from;
		listEnd = (int) (from + size);
		return end <= bytes.capacity() && u16(at + 4) == 0 && u16(at + 8) == count && gap >= 0
				&& (gap == 0 || gap >= LARGE_END_SIZE && bytes.getInt(listEnd) == LARGE_END);
	}

	private boolean read(int most) {
		members.clear();
		tooMany = count > most;
		int at = listAt;
		for (int i = 0; i < count; i++) {
			int next = readListed(at, i < most);
			if (next < 0) {
				return false;
			}
			at = next;
		}
		return at == listEnd;
	}

	/** Reads one entry of the list; where the next begins, or -1 when there is none or the entry itself does not agree. */
	private int readListed(int at, boolean keep) {
		if (at + LISTED_SIZE > listEnd || bytes.getInt(at) != LISTED) {
			return -1;
		}
		int nameSize = u16(at + 28);
		int extraSize = u16(at + 30);
		int next = at + LISTED_SIZE + nameSize + extraSize + u16(at + 32);
		if (next > listEnd) {
			return -1;
		}
		long[] sizes = { u32(at + 24), u32(at + 20), u32(at + 42) };
		if (!readLarge(sizes, at + LISTED_SIZE + nameSize, extraSize)) {
			return -1;
		}
		long data = dataOf(at, nameSize, sizes[2]);
		long packed = sizes[1];
		if (data < 0 || sizes[0] < 0 || packed < 0 || packed > listAt - data) {
			return -1;
		}
		if (keep) {
			members.add(new Member(EntryName.of(bytes.array(), at + LISTED_SIZE, nameSize), u16(at + 8), u16(at + 10),
					bytes.getInt(at + 16), packed, sizes[0], sizes[2], data));
		}
		return next;
	}

	/** Puts in what stands in the field for large archives, which some programs always write. */
	private boolean readLarge(long[] sizes, int extra, int extraSize) {
		int at = extra;
		int extraEnd = extra + extraSize;
		while (at + 4 <= extraEnd) {
			int fieldEnd = at + 4 + u16(at + 2);
			if (fieldEnd > extraEnd) {
				return true;
			}
			int value = at + 4;
			for (int i = 0; i < sizes.length && u16(at) == LARGE_FIELD; i++) {
				if (sizes[i] == IN_LARGE_FIELD) {
					if (value + Long.BYTES > fieldEnd) {
						return false;
					}
					sizes[i] = bytes.getLong(value);
					value += Long.BYTES;
				}
			}
			at = fieldEnd;
		}
		return true;
	}

	/** Where the bytes of an entry begin; -1 when its own header says something else than the list. */
	private long dataOf(int listed, int nameSize, long header) {
		if (header < 0 || header > listAt - (long) ENTRY_SIZE || bytes.getInt((int) header) != ENTRY) {
			return -1;
		}
		int at = (int) header;
		int flags = u16(at + 6);
		long data = header + ENTRY_SIZE + nameSize + u16(at + 28);
		boolean same = ((flags ^ u16(listed + 8)) & Member.LOCKED) == 0 && u16(at + 8) == u16(listed + 10) && u16(at + 26) == nameSize && data <= listAt
				&& sameName(at + ENTRY_SIZE, listed + LISTED_SIZE, nameSize)
				&& ((flags & SIZES_BEHIND) != 0 || sameSizes(at, listed));
		return same ? data : -1;
	}

	private boolean sameName(int at, int listed, int size) {
		return bytes.slice(at, size).equals(bytes.slice(listed, size));
	}

	private boolean sameSizes(int at, int listed) {
		return bytes.getInt(at + 14) == bytes.getInt(listed + 16)
				&& (u32(at + 18) == u32(listed + 20) || u32(at + 18) == IN_LARGE_FIELD)
				&& (u32(at + 22) == u32(listed + 24) || u32(at + 22) == IN_LARGE_FIELD);
	}

	private int u16(int at) {
		return bytes.getShort(at) & 0xFFFF;
	}

	private long u32(int at) {
		return bytes.getInt(at) & 0xFFFFFFFFL;
	}
}
