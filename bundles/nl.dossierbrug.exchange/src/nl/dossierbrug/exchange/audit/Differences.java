package nl.dossierbrug.exchange.audit;

import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.RecordChange;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Kept;

/**
 * Tells of records that are not as the log says. The log has digests only; what a record was is found where there are
 * few things it can have been, by trying them.
 */
final class Differences {

	private final Digester digester;
	private final Found found;

	Differences(Digester digester, Found found) {
		this.digester = digester;
		this.found = found;
	}

	/** A record is not as the log says. @param steps how many steps it has, for a sequence */
	void changed(Kept kept, Book.Told told, int steps) {
		String what = "audit.differs";
		Object was = "";
		Object is = "";
		if (!kept.readable()) {
			what = "audit.unreadable";
		} else if (kept.kind().isSequence()) {
			what = "audit.timeline";
			was = told.steps();
			is = steps;
		} else {
			Optional<Kept> before = candidates(kept).filter(other -> digester.of(other).digest().equals(told.digest())).findFirst();
			if (before.isPresent()) {
				what = "audit.differs-known";
				was = value(before.get());
				is = value(kept);
			}
		}
		found.record(kept.toString(), what, new Subject(kept), told.at(), told.number(), was, is);
	}

	/** A record is there of which the log says nothing, or that it was removed. */
	void added(Kept kept, Optional<Book.Told> told) {
		found.record(kept.toString(), told.isPresent() ? "audit.back" : "audit.unknown", new Subject(kept),
				told.<Object>map(Book.Told::at).orElse(""), told.<Object>map(Book.Told::number).orElse(""));
	}

	/** A record that ought to be there is gone. */
	void missing(RecordChange change, Book.Told told) {
		Kept gone = Kept.unreadable(change.kind(), change.id(), "");
		found.record(gone.toString(), "audit.missing", new Subject(gone), told.at(), told.number());
	}

	private static Stream<Kept> candidates(Kept kept) {
		return switch (kept.content()) {
			case Transfer t -> Stream.concat(Stream.of(SenderStatus.values()).map(s -> Kept.of(at(t, s, t.receiverStatus()))),
					Stream.concat(Stream.of(Optional.<ReceiverStatus>empty()), Stream.of(ReceiverStatus.values()).map(Optional::of))
							.flatMap(r -> Stream.of(SenderStatus.values()).map(s -> Kept.of(at(t, s, r)))));
			case User u -> Stream.of(Role.values()).map(role -> Kept.of(new User(u.name(), role)));
			case ImportRecord i -> Stream.of(Kept.of(new ImportRecord(i.id(), i.transfer(), i.file(), i.created(), i.mode(), i.at(),
					i.by(), i.before(), i.after(), i.changes(), !i.undone())));
			case String setting when kept.kind() == RecordKind.SETTING ->
				Stream.of("true", "false").map(value -> Kept.setting(kept.id(), value));
			default -> Stream.empty();
		};
	}

	private static Transfer at(Transfer t, SenderStatus sender, Optional<ReceiverStatus> receiver) {
		return new Transfer(t.id(), t.batch(), t.sender(), t.receiver(), t.school(), t.addressee(), t.profile(), t.bsn(),
				t.leerlingnummer(), t.name(), t.birthDate(), t.group(), sender, receiver, t.version(), t.findings(), t.refusal(),
				t.expires(), t.receivedAt(), t.plannedRevision(), t.linkKey(), t.way());
	}

	private static String value(Kept kept) {
		return switch (kept.content()) {
			case Transfer t -> t.senderStatus().word() + t.receiverStatus().map(r -> " / " + r.word()).orElse("");
			case User u -> u.role().word();
			case ImportRecord i -> i.undone() ? "undone" : "done";
			default -> kept.content().toString();
		};
	}

	/** What a record is called: by its kind and id, and by the name of whom it is about. */
	record Subject(RecordKind kind, String id, String name) {

		Subject(Kept kept) {
			this(kept.kind(), kept.id(), name(kept));
		}

		private static String name(Kept kept) {
			return switch (kept.content()) {
				case Transfer t -> t.name();
				case PupilFile f -> f.name();
				case ImportRecord i -> i.after().name();
				default -> kept.name();
			};
		}
	}
}
