package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Inventory;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.store.blob.Fields;
import nl.dossierbrug.store.blob.Packing;
import nl.dossierbrug.store.blob.Persons;
import nl.dossierbrug.store.blob.Verdicts;

/**
 * Everything that is kept, read page by page, in the order of the ids. A row that somebody
 * spoilt from outside is told as one in which nothing can be read, and stops none of the others.
 */
final class JpaInventory implements Inventory {

	private static final int AT_ONCE = 200;
	/** Of rows that may have much in them. */
	private static final int FEW = 40;

	private final JpaSession session;
	private final Packing packing;
	private final Verdicts verdicts;
	private final Fields fields;
	private final Persons persons;
	private final JpaBatches batches;

	JpaInventory(JpaSession session, Packing packing, Verdicts verdicts, Fields fields) {
		this.session = session;
		this.packing = packing;
		this.verdicts = verdicts;
		this.fields = fields;
		persons = new Persons(packing);
		batches = new JpaBatches(session);
	}

	@Override
	public long count(RecordKind kind) {
		return session.list(Long.class, "SELECT COUNT(r) FROM " + table(kind) + " r").getFirst();
	}

	private static String table(RecordKind kind) {
		return switch (kind) {
			case BATCH -> "BatchRow";
			case TRANSFER -> "TransferRow";
			case TIMELINE -> "TimelineRow";
			case DOSSIER -> "DossierRow";
			case REQUEST -> "RequestRow";
			case PUPIL_FILE -> "PupilFileRow";
			case IMPORT -> "ImportRow";
			case USER -> "UserRow";
			case IDENTITY -> "IdentityRow";
			case SETTING -> "SettingRow";
			case DELIVERY_POINT -> "DeliveryPointRow";
			case GROUP -> "KnownGroupRow";
			case GROUP_LINK -> "GroupMappingRow";
			case SCHOOL -> "SchoolRow";
			case COUNTER -> "CounterRow";
			case DESTRUCTION -> "DestructionRow";
			case DESTROYED -> "DestroyedRow";
			case MADE_FILE -> "MadeFileRow";
			case GUIDED_MARK -> "GuidedMarkRow";
			case LINE -> "LineRow";
			case LINE_MESSAGE -> "LineMessageRow";
		};
	}

	@Override
	public Page page(RecordKind kind, String from) {
		return switch (kind) {
			case BATCH -> rows(kind, "r.id", AT_ONCE, BatchRow.class, row -> batches.byId(row.id).map(Kept::of).orElseThrow(), from);
			case TRANSFER -> rows(kind, "r.id", AT_ONCE, TransferRow.class, row -> Kept.of(row.transfer(verdicts)), from);
			case TIMELINE -> steps(kind, "SELECT t.id FROM TransferRow t WHERE t.id > ?1 ORDER BY t.id", """
					SELECT r FROM TimelineRow r WHERE r.transfer >= ?1 AND r.transfer <= ?2 ORDER BY r.transfer, r.number""",
					TimelineRow.class, row -> Kept.of(row.happened()), from);
			case DOSSIER -> rows(kind, "r.transfer", FEW, DossierRow.class, row -> Kept.of(row.dossier(packing)), from);
			case REQUEST -> rows(kind, "r.id", AT_ONCE, RequestRow.class, row -> Kept.of(row.request(verdicts)), from);
			case PUPIL_FILE -> rows(kind, "r.id", FEW, PupilFileRow.class, row -> Kept.of(row.file(fields)), from);
			case IMPORT -> rows(kind, "r.id", FEW, ImportRow.class, row -> Kept.of(row.done(persons, fields)), from);
			case USER -> rows(kind, "r.name", AT_ONCE, UserRow.class, row -> Kept.of(row.user()), from);
			case IDENTITY -> rows(kind, "r.user", AT_ONCE, IdentityRow.class, row -> Kept.of(row.identity()), from);
			case SETTING -> rows(kind, "r.name", AT_ONCE, SettingRow.class, row -> Kept.setting(row.name, row.content), from);
			case COUNTER -> rows(kind, "r.prefix", AT_ONCE, CounterRow.class, row -> Kept.counter(row.prefix, row.last), from);
			case DESTRUCTION -> rows(kind, "r.id", AT_ONCE, DestructionRow.class, row -> Kept.of(row.destruction(List.of())), from);
			case DESTROYED -> steps(kind, "SELECT d.id FROM DestructionRow d WHERE d.id > ?1 ORDER BY d.id", """
					SELECT r FROM DestroyedRow r WHERE r.destruction >= ?1 AND r.destruction <= ?2
					ORDER BY r.destruction, r.number""", DestroyedRow.class, row -> Kept.destroyed(row.destruction, row.record()), from);
			case MADE_FILE -> rows(kind, "r.id", AT_ONCE, MadeFileRow.class, row -> Kept.of(row.file()), from);
			case GUIDED_MARK -> rows(kind, "r.id", AT_ONCE, GuidedMarkRow.class, row -> Kept.of(row.mark()), from);
			case LINE_MESSAGE -> rows(kind, "r.id", AT_ONCE, LineMessageRow.class, row -> Kept.of(row.message(verdicts)), from);
			case LINE -> rows(kind, "r.id", AT_ONCE, LineRow.class, row -> Kept.of(row.line()), from);
			case DELIVERY_POINT -> all("SELECT r FROM DeliveryPointRow r ORDER BY r.receiver, r.brin", DeliveryPointRow.class,
					row -> told(kind, row.receiver + " " + row.brin, "", row, r -> Kept.of(r.registered())));
			case GROUP -> all("SELECT r FROM KnownGroupRow r ORDER BY r.receiver, r.brin, r.name", KnownGroupRow.class,
					row -> told(kind, row.receiver + " " + row.brin, row.name, row, r -> Kept.of(r.group())));
			case GROUP_LINK -> all("SELECT r FROM GroupMappingRow r ORDER BY r.receiver, r.brin, r.senders", GroupMappingRow.class,
					row -> told(kind, row.receiver + " " + row.brin, row.senders, row,
							r -> Kept.groupLink(r.receiver, new Brin(r.brin), r.senders, r.receivers)));
			case SCHOOL -> all("SELECT r FROM SchoolRow r ORDER BY r.brin, r.vestiging", SchoolRow.class,
					row -> told(kind, row.brin + row.vestiging, "", row, r -> Kept.of(r.school())));
		};
	}

	/** Of kinds of which there are never many. */
	private <R> Page all(String query, Class<R> type, Function<R, Kept> telling) {
		return new Page(session.list(type, query).stream().map(telling).toList(), Optional.empty());
	}

	private <R> Page rows(RecordKind kind, String id, int most, Class<R> type, Function<R, Kept> telling, String from) {
		String query = "SELECT r FROM " + table(kind) + " r WHERE " + id + " >= ?1 AND " + id + " <= ?2 ORDER BY " + id;
		List<String> ids = ids(most, "SELECT " + id + " FROM " + table(kind) + " r WHERE " + id + " > ?1 ORDER BY " + id, from);
		return page(ids, () -> rows(kind, ids, query, type, telling));
	}

	/** Each step is of something that exists: the database sees to that. */
	private <R> Page steps(RecordKind kind, String owners, String query, Class<R> type, Function<R, Kept> telling, String from) {
		List<String> ids = ids(AT_ONCE, owners, from);
		return page(ids, () -> steps(kind, ids, query, type, telling));
	}

	private List<String> ids(int most, String query, String from) {
		return session.atMost(most, String.class, query, from);
	}

	private static Page page(List<String> ids, Supplier<List<Kept>> records) {
		return ids.isEmpty() ? new Page(List.of(), Optional.empty()) : new Page(records.get(), Optional.of(ids.getLast()));
	}

	/** One by one where a row of a page cannot be read. */
	private <R> List<Kept> rows(RecordKind kind, List<String> ids, String query, Class<R> type, Function<R, Kept> telling) {
		try {
			return session.list(type, query, ids.getFirst(), ids.getLast()).stream().map(telling).toList();
		} catch (RuntimeException e) {
			return ids.stream().map(id -> one(kind, id, query, type, telling)).toList();
		}
	}

	/** One owner after another where a step cannot be read; the sequence with that step is as good as gone. */
	private <R> List<Kept> steps(RecordKind kind, List<String> owners, String query, Class<R> type, Function<R, Kept> telling) {
		try {
			return session.list(type, query, owners.getFirst(), owners.getLast()).stream().map(telling).toList();
		} catch (RuntimeException e) {
			return owners.size() == 1 ? List.of(Kept.unreadable(kind, owners.getFirst(), ""))
					: owners.stream().flatMap(owner -> steps(kind, List.of(owner), query, type, telling).stream()).toList();
		}
	}

	private <R> Kept one(RecordKind kind, String id, String query, Class<R> type, Function<R, Kept> telling) {
		try {
			return telling.apply(session.list(type, query, id, id).getFirst());
		} catch (RuntimeException e) {
			return Kept.unreadable(kind, id, "");
		}
	}

	private static <R> Kept told(RecordKind kind, String id, String name, R row, Function<R, Kept> telling) {
		try {
			return telling.apply(row);
		} catch (RuntimeException e) {
			return Kept.unreadable(kind, id, name);
		}
	}
}
