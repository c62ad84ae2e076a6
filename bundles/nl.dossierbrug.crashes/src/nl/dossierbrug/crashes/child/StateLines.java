package nl.dossierbrug.crashes.child;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;

/** Tells everything that stands in a home, one thing a line. */
final class StateLines {

	static final String DRAFT_FIELD = "field";
	/** Where the older home has it. */
	private static final String OLDER_ANSWER = "answer";

	private static final Pattern CALLED = Pattern.compile("<(?:\\w+:)?roepnaam>([^<]*)<");
	private static final String CALLED_FIELD = "huidigeschool/leerling/roepnaam";

	private final Teller teller;
	private final String receiver;
	private final String ownField;

	/** @param receiver whose pupil files are told @param ownField the field that is filled by hand */
	StateLines(Teller teller, String receiver, String ownField) {
		this.teller = teller;
		this.receiver = receiver;
		this.ownField = ownField;
	}

	/** Always true, so that it can be the work of a transaction. */
	boolean tell(Records records) {
		long[] entries = new long[1];
		records.audit().forEach(entry -> entries[0]++);
		teller.tell("log", records.audit().last().map(AuditEntry::number).orElse(0L), entries[0]);
		records.settings().all().forEach((key, value) -> teller.tell("setting", key, value));
		records.users().all().forEach((User user) -> teller.tell("user", user.name(), user.role().word()));
		for (HandoverDraft draft : records.drafts().all()) {
			teller.tell("draft", draft.id(), draft.answers().getOrDefault("typed." + DRAFT_FIELD, draft.answers().getOrDefault(OLDER_ANSWER, "-")));
		}
		records.destructions().ids().forEach(id -> teller.tell("destruction", id));
		for (Transfer transfer : records.transfers().all()) {
			if (transfer.way() == Way.GUIDED) {
				teller.tell("guided", transfer.id(), transfer.batch(), transfer.leerlingnummer(), transfer.senderStatus().word(), marks(records, transfer),
						saidAgain(records, transfer));
				continue;
			}
			teller.tell("transfer", transfer.id(), transfer.batch(), transfer.leerlingnummer(), transfer.senderStatus().word(),
					transfer.receiverStatus().map(ReceiverStatus::word).orElse("-"), transfer.version(),
					records.dossiers().of(transfer.id()).map(StateLines::called).orElse("-"));
			for (ImportRecord done : records.imports().ofTransfer(transfer.id())) {
				teller.tell("import", done.id(), done.transfer(), done.file(), done.undone());
			}
		}
		for (PupilFile file : records.pupilFiles().ofReceiver(receiver)) {
			teller.tell("file", file.id(), pupil(records, file), value(file, CALLED_FIELD), value(file, ownField));
		}
		return true;
	}

	/** How each step stands, the steps by name; and why one does not succeed. What else is noted of it tells of files. */
	private static String marks(Records records, Transfer transfer) {
		return records.guidedMarks().ofBatch(transfer.batch()).stream().filter(mark -> mark.transfer().equals(transfer.id()))
				.map(mark -> mark.step() + "=" + mark.state() + ":" + (mark.state() == GuidedMark.State.PROBLEM ? mark.reason() : "")).sorted().collect(Collectors.joining(","));
	}

	/** How often somebody said on the timeline just what was said before it. */
	private static long saidAgain(Records records, Transfer transfer) {
		List<TimelineEvent> events = records.transfers().timeline(transfer.id());
		return IntStream.range(1, events.size()).filter(i -> events.get(i).source() == Source.GEZEGD && events.get(i).event().equals(events.get(i - 1).event())
				&& events.get(i).detail().equals(events.get(i - 1).detail())).count();
	}

	/** The pupil whose dossiers went into a file; a dossier's own numbers may be other than the list's. */
	private static String pupil(Records records, PupilFile file) {
		return records.imports().ofFile(file.id()).stream().findFirst().flatMap(done -> records.transfers().byId(done.transfer()))
				.map(Transfer::leerlingnummer).orElse("?");
	}

	/** What the pupil of a dossier is called, which tells one content from another. */
	private static String called(DossierVersion version) {
		Matcher called = CALLED.matcher(new String(version.xml(), StandardCharsets.UTF_8));
		return called.find() ? called.group(1) : "?";
	}

	private static String value(PupilFile file, String path) {
		return Optional.ofNullable(file.fields().get(path)).map(FieldValue::value).orElse("-");
	}
}
