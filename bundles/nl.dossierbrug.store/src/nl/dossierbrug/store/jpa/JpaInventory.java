package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Inventory;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.store.blob.Fields;
import nl.dossierbrug.store.blob.Packing;
import nl.dossierbrug.store.blob.Persons;
import nl.dossierbrug.store.blob.Verdicts;

/**
 * Everything that is kept, in one transaction. It is read page by page, in the order of the ids. A row that somebody
 * spoilt from outside is told as one in which nothing can be read, and stops none of the others.
 */
final class JpaInventory implements Inventory {

	private static final int AT_ONCE = 200;
	/** Of rows that may have much in them. */
	private static final int FEW = 40;

	private final Session session;
	private final Packing packing;
	private final Verdicts verdicts;
	private final Fields fields;
	private final Persons persons;
	private final JpaBatches batches;

	JpaInventory(Session session, Packing packing, Verdicts verdicts, Fields fields) {
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
		};
	}

	@Override
	public void forEach(RecordKind kind, Consumer<Kept> reader) {
		switch (kind) {
			case BATCH -> pages(kind, "r.id", AT_ONCE, BatchRow.class, row -> batches.byId(row.id).map(Kept::of).orElseThrow(), reader);
			case TRANSFER -> pages(kind, "r.id", AT_ONCE, TransferRow.class, row -> Kept.of(row.transfer(verdicts)), reader);
			case TIMELINE -> timelines(reader);
			case DOSSIER -> pages(kind, "r.transfer", FEW, DossierRow.class, row -> Kept.of(row.dossier(packing)), reader);
			case REQUEST -> pages(kind, "r.id", AT_ONCE, RequestRow.class, row -> Kept.of(row.request(verdicts)), reader);
			case PUPIL_FILE -> pages(kind, "r.id", FEW, PupilFileRow.class, row -> Kept.of(row.file(fields)), reader);
			case IMPORT -> pages(kind, "r.id", FEW, ImportRow.class, row -> Kept.of(row.done(persons, fields)), reader);
			case USER -> pages(kind, "r.name", AT_ONCE, UserRow.class, row -> Kept.of(row.user()), reader);
			case IDENTITY -> pages(kind, "r.user", AT_ONCE, IdentityRow.class, row -> Kept.of(row.identity()), reader);
			case SETTING -> pages(kind, "r.name", AT_ONCE, SettingRow.class, row -> Kept.setting(row.name, row.content), reader);
			case COUNTER -> pages(kind, "r.prefix", AT_ONCE, CounterRow.class, row -> Kept.counter(row.prefix, row.last), reader);
			case DELIVERY_POINT -> rows("SELECT r FROM DeliveryPointRow r ORDER BY r.receiver, r.brin", DeliveryPointRow.class)
					.forEach(row -> reader.accept(told(kind, row.receiver + " " + row.brin, "", row, r -> Kept.of(r.registered()))));
			case GROUP -> rows("SELECT r FROM KnownGroupRow r ORDER BY r.receiver, r.brin, r.name", KnownGroupRow.class)
					.forEach(row -> reader.accept(told(kind, row.receiver + " " + row.brin, row.name, row, r -> Kept.of(r.group()))));
			case GROUP_LINK -> rows("SELECT r FROM GroupMappingRow r ORDER BY r.receiver, r.brin, r.senders", GroupMappingRow.class)
					.forEach(row -> reader.accept(told(kind, row.receiver + " " + row.brin, row.senders, row,
							r -> Kept.groupLink(r.receiver, new Brin(r.brin), r.senders, r.receivers))));
			case SCHOOL -> rows("SELECT r FROM SchoolRow r ORDER BY r.brin, r.vestiging", SchoolRow.class)
					.forEach(row -> reader.accept(told(kind, row.brin + row.vestiging, "", row, r -> Kept.of(r.school()))));
		}
	}

	private <R> List<R> rows(String query, Class<R> type) {
		return session.list(type, query);
	}

	private <R> void pages(RecordKind kind, String id, int most, Class<R> type, Function<R, Kept> telling, Consumer<Kept> reader) {
		String ids = "SELECT " + id + " FROM " + table(kind) + " r WHERE " + id + " > ?1 ORDER BY " + id;
		String query = "SELECT r FROM " + table(kind) + " r WHERE " + id + " >= ?1 AND " + id + " <= ?2 ORDER BY " + id;
		List<String> page = session.atMost(most, String.class, ids, "");
		while (!page.isEmpty()) {
			page(kind, page, query, type, telling).forEach(reader);
			page = session.atMost(most, String.class, ids, page.getLast());
		}
	}

	/** One by one where a row of a page cannot be read. */
	private <R> List<Kept> page(RecordKind kind, List<String> ids, String query, Class<R> type, Function<R, Kept> telling) {
		try {
			return session.list(type, query, ids.getFirst(), ids.getLast()).stream().map(telling).toList();
		} catch (RuntimeException e) {
			return ids.stream().map(id -> one(kind, id, query, type, telling)).toList();
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

	/** Each step is of a transfer that exists: the database sees to that. */
	private void timelines(Consumer<Kept> reader) {
		String ids = "SELECT t.id FROM TransferRow t WHERE t.id > ?1 ORDER BY t.id";
		List<String> page = session.atMost(AT_ONCE, String.class, ids, "");
		while (!page.isEmpty()) {
			session.list(TimelineRow.class,
					"SELECT r FROM TimelineRow r WHERE r.transfer >= ?1 AND r.transfer <= ?2 ORDER BY r.transfer, r.number",
					page.getFirst(), page.getLast()).forEach(row -> reader.accept(Kept.of(row.happened())));
			page = session.atMost(AT_ONCE, String.class, ids, page.getLast());
		}
	}
}
