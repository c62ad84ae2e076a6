package nl.dossierbrug.standard.attach;

import java.util.List;
import java.util.Set;

/**
 * An entry of a ZIP archive, as the archive's list has it.
 *
 * @param name its name, folders and all
 * @param flags the general purpose flags
 * @param method how it is packed
 * @param crc its checksum
 * @param packed bytes in the archive
 * @param size bytes when unpacked, or so it says
 * @param header where its own header begins
 * @param data where its bytes begin; at least {@code header}
 */
record Member(String name, int flags, int method, int crc, long packed, long size, long header, long data) {

	static final int STORED = 0;
	static final int DEFLATED = 8;

	/** Set for every way of encrypting, the stronger ones too. */
	static final int LOCKED = 0x1;
	private static final Set<String> UP = Set.of("..", ".");

	/** Whether it only stands for a folder; what has something in it does not. */
	boolean folder() {
		return name.endsWith("/") && size == 0;
	}

	/** Whether it holds no file of anybody's, but what macOS wants to know of one: icons, attributes, a folder's looks. */
	boolean addedByMac() {
		return name.startsWith("__MACOSX/") || lastName().startsWith("._") || lastName().equals(".DS_Store");
	}

	/** Whether a password is needed. */
	boolean locked() {
		return (flags & LOCKED) != 0;
	}

	/** The byte after its last. */
	long end() {
		return data + packed;
	}

	/** Its name without folders. */
	String lastName() {
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

	/** Whether unpacking it would write where it should not, or not at all. */
	boolean outside(int longest) {
		boolean absolute = name.startsWith("/") || name.startsWith("\\") || name.matches("(?s)[A-Za-z]:.*");
		return absolute || name.isEmpty() || name.length() > longest || name.chars().anyMatch(Character::isISOControl)
				|| List.of(name.split("[/\\\\]")).stream().anyMatch(UP::contains);
	}
}
