package nl.dossierbrug.exchange.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.Person;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.pupil.SameChild;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.store.Records;

/** Compares a guided handover with the pupils that the receiving system lists. What was seen is kept as seen. */
final class Reconciling {

	private static final String SEEN = "gezien bij ontvanger";
	private static final String NO_NUMBERS = "list.bsn.column";
	private static final String NOT_SEEN = "niet in lijst ontvanger";

	private final Desk desk;
	private final GuideDesk guides;
	private final PupilListReader lists;

	Reconciling(Desk desk, GuideDesk guides, PupilListReader lists) {
		this.desk = desk;
		this.guides = guides;
		this.lists = lists;
	}

	Outcome<Reconciled> reconcile(GuidedBatch batch, Path file, ListChoices choices, Progress progress) {
		if (batch.walking().isEmpty()) {
			return Outcome.refused(desk.refusal("guide.nobody", batch.batch().id()));
		}
		Text receiver = batch.walk().receiver();
		if (beganWith(batch, file)) {
			return Outcome.refused(desk.refusal("guide.own-list", receiver));
		}
		return lists.read(file, List.of(), new ListHints(receiver.in(Language.NL), desk.text("guide.list.no-bsn", receiver)), choices, progress)
				.then(list -> list.columns().isEmpty() ? Outcome.<Reconciled>refused(desk.refusal("guide.roster", receiver)) : desk.write(records -> guides.of(records, batch.batch().id()).then(now -> compare(records, now, list, receiver))));
	}

	/** Whether it is the very list that somebody was chosen from. */
	private static boolean beganWith(GuidedBatch batch, Path file) {
		return Digests.ofFile(file).filter(digest -> batch.walking().stream().flatMap(pupil -> pupil.marks().values().stream())
				.anyMatch(mark -> mark.reason().equals(digest))).isPresent();
	}

	private Outcome<Reconciled> compare(Records records, GuidedBatch batch, PupilList list, Text receiver) {
		List<Pupil> left = new ArrayList<>(list.pupils());
		List<GuidedPupil> found = new ArrayList<>();
		Map<GuidedPupil, WalkStep> missing = new LinkedHashMap<>();
		Map<GuidedPupil, Pupil> doubtful = new HashMap<>();
		for (GuidedPupil pupil : batch.walking()) {
			Person person = pupil.person();
			List<Pupil> same = list.pupils().stream().filter(row -> SameChild.certain(person, row.person().withoutNumber())).toList();
			if (same.isEmpty()) {
				missing.put(pupil, pupil.suspect(batch.walk()));
			} else {
				found.add(pupil);
				left.removeAll(same);
			}
		}
		missing.keySet().forEach(pupil -> perhaps(pupil, left).ifPresent(row -> doubtful.put(pupil, row)));
		left.removeAll(doubtful.values());
		found.forEach(pupil -> keep(records, pupil, GuidedMark.State.DONE, "", SEEN, desk.text("timeline.guide.found", receiver)));
		missing.forEach((pupil, step) -> keep(records, pupil, GuidedMark.State.PROBLEM, step.id(), NOT_SEEN,
				desk.text("timeline.guide.missing", receiver, step.system(), step.step().where())));
		desk.audit(records, "guide.reconciled", batch.batch().id(), found.size() + " found " + missing.size() + " missing " + left.size() + " extra");
		return guides.of(records, batch.batch()).map(after -> new Reconciled(after, found, missing, doubtful, left,
				list.findings().stream().map(this::fitting).toList()));
	}

	/** Without numbers names and dates are compared, so that is nothing wrong here. */
	private Finding fitting(Finding finding) {
		return finding.rule().equals(NO_NUMBERS) ? new Finding(NO_NUMBERS, Severity.INFO, finding.path(), finding.line(), desk.text("finding.guide.no-bsn"))
				: finding;
	}

	private static Optional<Pupil> perhaps(GuidedPupil pupil, List<Pupil> rows) {
		Person person = pupil.person();
		return rows.stream().filter(row -> SameChild.possible(person, row.person().withoutNumber())).findFirst();
	}

	private void keep(Records records, GuidedPupil pupil, GuidedMark.State state, String reason, String event, Text detail) {
		GuidedMark mark = new GuidedMark(pupil.transfer().id(), GuidedMark.RECONCILED, state, reason, desk.now(), desk.userName(), Source.GEZIEN);
		if (pupil.mark(GuidedMark.RECONCILED).filter(before -> before.saysSame(mark) && !pupil.failedSince()).isEmpty()) {
			records.guidedMarks().put(mark);
			desk.note(records, pupil.transfer(), event, detail, "guide.seen", state == GuidedMark.State.DONE ? "found" : "missing " + reason);
		}
	}
}
