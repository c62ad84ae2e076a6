package nl.dossierbrug.exchange.prepare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.DestroyedWords;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.MadeDossier.Written;
import nl.dossierbrug.exchange.store.Records;

/**
 * Recognises a dossier that a person had destroyed, so that whoever makes it ready again knows it. Of whom it was is known no
 * more; what stays is its digest and that of the file that it was made of. So it is recognised by the same file, or by just
 * the same content: also when the day of making that stands in it is another.
 */
final class DestroyedByHand {

	private final Desk desk;
	private final Map<String, Finding> findings = new HashMap<>();
	/** The days of making of those that went the same way, of the last year: what is older says something else by now. */
	private final Set<LocalDate> days = new TreeSet<>();

	private DestroyedByHand(Desk desk) {
		this.desk = desk;
	}

	/** Those there are. @param handover of which the days of making count */
	static DestroyedByHand of(Records records, Desk desk, Handover handover) {
		DestroyedByHand all = new DestroyedByHand(desk);
		for (Destruction destruction : records.destructions().byHand()) {
			destruction.records().stream().filter(record -> record.kind() == Destructible.TRANSFER).forEach(record -> {
				all.add(destruction, record);
				records.transfers().byId(record.id()).filter(transfer -> isSameWay(transfer, handover))
						.flatMap(transfer -> all.made(records.transfers().timeline(transfer.id()))).ifPresent(all.days::add);
			});
		}
		return all;
	}

	private void add(Destruction destruction, DestroyedRecord record) {
		Finding finding = new Finding("dossier.destroyed", Severity.WARNING, "", 0,
				new DestroyedWords(desk).text("finding.dossier.destroyed", destruction, record.id()));
		Stream.of(record.digest(), record.source()).filter(digest -> !digest.isEmpty()).forEach(digest -> findings.put(digest, finding));
	}

	private static boolean isSameWay(Transfer transfer, Handover handover) {
		return transfer.sender().equals(handover.sender()) && transfer.receiver().equals(handover.receiver())
				&& transfer.school().equals(handover.school());
	}

	private Optional<LocalDate> made(List<TimelineEvent> timeline) {
		return timeline.stream().filter(event -> event.event().equals(SenderStatus.GECONTROLEERD.word()))
				.map(event -> LocalDate.ofInstant(event.at(), desk.zone())).filter(day -> day.isAfter(desk.today().minusYears(1))).findFirst();
	}

	/** The same, with a warning when such a dossier was destroyed. @param asOf makes it as on another day */
	MadeDossier warned(MadeDossier made, Function<LocalDate, MadeDossier> asOf) {
		if (findings.isEmpty() || made.written().isEmpty()) {
			return made;
		}
		Optional<Finding> found = made.written().flatMap(this::of).or(() -> days.stream().map(asOf)
				.flatMap(other -> other.written().flatMap(this::of).stream()).findFirst());
		return found.map(made::with).orElse(made);
	}

	private Optional<Finding> of(Written written) {
		return Optional.ofNullable(findings.get(written.originSha256())).or(() -> Optional.ofNullable(findings.get(written.sha256())));
	}
}
