package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.exchange.pupils.ReadLists;

/**
 * What was read of the files of an order, kept as long as somebody works on it: the list, the roster and the folder are read
 * once on the way from choosing pupils to making ready, and what changes on the way is read anew. Safe for many threads. Holds
 * pupils' data: let go of it with the order.
 */
public final class Readings {

	/** Some ten thousand dossiers. */
	private static final long ROOM = 96L << 20;

	private final ReadLists lists = new ReadLists();
	private final ReadFiles files;

	private Readings(long room) {
		files = new ReadFiles(room);
	}

	/** For work that comes back to the same files. */
	public static Readings kept() {
		return new Readings(ROOM);
	}

	/** For work that goes through its files once: nothing of the folder is held. */
	public static Readings once() {
		return new Readings(0);
	}

	/** The list and the roster. */
	public ReadLists lists() {
		return lists;
	}

	ReadFiles files() {
		return files;
	}
}
