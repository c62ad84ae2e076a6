package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.exchange.pupils.ReadLists;

/**
 * What was read of the files of an order, and fetched over its line, kept as long as somebody works on it: the list, the roster and the folder are read
 * once on the way from choosing pupils to making ready, and what changes on the way is read anew. Safe for many threads. Holds
 * pupils' data: let go of it with the order.
 */
public final class Readings {

	/** Some ten thousand files, packed. */
	private static final long ROOM = 96L << 20;
	/** With attachments a few hundred pupils' dossiers, without them those of a large school. */
	private static final long ROOM_FOR_DOSSIERS = 64L << 20;

	private final ReadLists lists = new ReadLists();
	private final ReadFiles files;
	private final FetchedDossiers fetched;
	private final long roomForDossiers;

	private Readings(long room, long roomForDossiers) {
		files = new ReadFiles(room);
		fetched = new FetchedDossiers(room);
		this.roomForDossiers = roomForDossiers;
	}

	/** For work that comes back to the same files. */
	public static Readings kept() {
		return new Readings(ROOM, ROOM_FOR_DOSSIERS);
	}

	/** For work that goes through its files once: nothing of the dossiers is held, and a check makes its dossiers anew when they are wanted. */
	public static Readings once() {
		return new Readings(0, 0);
	}

	/** The list and the roster. */
	public ReadLists lists() {
		return lists;
	}

	ReadFiles files() {
		return files;
	}

	/** What was fetched over a line. */
	FetchedDossiers fetched() {
		return fetched;
	}

	/** How many bytes of composed dossiers a check may hold. */
	long roomForDossiers() {
		return roomForDossiers;
	}
}
