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
import nl.dossierbrug.core.pupil.Column;
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

/** Compares a guided handover with the pupils that the receiving system lists. Looking keeps nothing; what is recorded is kept as seen. */
final class Reconciling {

	private static final String SEEN = "gezien bij ontvanger";
	private static final String NO_NUMBERS = "list.bsn.column";
	private static final String NOBODY = "list.nopupils";
	private static final String NOT_SEEN = "niet in lijst ontvanger";

	private final Desk desk;
	private final GuideDesk guides;
	private final PupilListReader lists;

	Reconciling(Desk desk, GuideDesk guides, PupilListReader lists) {
		this.desk = desk;
		this.guides = guides;
		this.lists = lists;
	}

	/** Reads the list and compares; nothing is kept. */
	Outcome<Reconciled> look(GuidedBatch batch, Path file, ListChoices choices, Progress progress) {
		if (batch.walking().isEmpty()) {
			return Outcome.refused(desk.refusal("guide.nobody", batch.batch().id()));
		}
		Text receiver = batch.walk().receiver();
		String digest = Digests.ofFile(file).orElse("");
		if (beganWith(batch, digest)) {
			return Outcome.refused(desk.refusal("guide.own-list", receiver));
		}
		return read(receiver, file, choices, progress)
				.then(list -> list.columns().isEmpty() ? Outcome.<Reconciled>refused(desk.refusal("guide.roster", receiver))
						: Outcome.done(compare(batch, new ArrivedList(file, digest, list))));
	}

	/** Keeps what is seen in a list that was looked at, of the handover as it stands now. */
	Outcome<Reconciled> record(Reconciled looked) {
		ArrivedList list = looked.list();
		if (!Digests.ofFile(list.file()).orElse("").equals(list.digest())) {
			return Outcome.refused(desk.refusal("guide.list-changed", list.name()));
		}
		return desk.write(records -> guides.of(records, looked.batch().batch().id()).then(now -> record(records, compare(now, list))));
	}

	/** What somebody need not look at first: a list that is another system's is refused, any other recorded. */
	Outcome<Reconciled> recordUnlessOthers(Reconciled looked) {
		return looked.isOthers() ? Outcome.refused(looked.doubts().stream().filter(Finding::isError)
				.map(doubt -> desk.refusal("guide.other-list", looked.list().name(), looked.batch().walk().receiver(), doubt.message())).toList())
				: record(looked);
	}

	private Outcome<PupilList> read(Text receiver, Path file, ListChoices choices, Progress progress) {
		Outcome<PupilList> read = lists.read(file, List.of(), new ListHints(receiver.in(Language.NL), desk.text("guide.list.no-bsn", receiver)), choices, progress);
		boolean nobody = read instanceof Outcome.Done<PupilList>(PupilList list) ? list.pupils().isEmpty() && !list.columns().isEmpty()
				: read.refusals().stream().anyMatch(refusal -> refusal.id().equals(NOBODY));
		return nobody ? Outcome.refused(desk.refusal("guide.empty-list", file.getFileName().toString(), receiver)) : read;
	}

	/** Whether it is the very list that somebody was chosen from. */
	private static boolean beganWith(GuidedBatch batch, String digest) {
		return !digest.isEmpty() && batch.walking().stream().flatMap(pupil -> pupil.marks().values().stream())
				.anyMatch(mark -> mark.reason().equals(digest));
	}

	private Reconciled compare(GuidedBatch batch, ArrivedList read) {
		PupilList list = read.list();
		List<Pupil> left = new ArrayList<>(list.pupils());
		Map<GuidedPupil, List<Pupil>> found = new LinkedHashMap<>();
		Map<GuidedPupil, WalkStep> missing = new LinkedHashMap<>();
		Map<GuidedPupil, Pupil> doubtful = new HashMap<>();
		for (GuidedPupil pupil : batch.walking()) {
			Person person = pupil.person();
			List<Pupil> same = list.pupils().stream().filter(row -> SameChild.certain(person, row.person().withoutNumber())).toList();
			if (same.isEmpty()) {
				missing.put(pupil, pupil.suspect(batch.walk()));
			} else {
				found.put(pupil, same);
				left.removeAll(same);
			}
		}
		missing.keySet().forEach(pupil -> perhaps(pupil, left).ifPresent(row -> doubtful.put(pupil, row)));
		left.removeAll(doubtful.values());
		return new Reconciled(batch, List.copyOf(found.keySet()), missing, doubtful, left, list.findings().stream().map(this::fitting).toList(), read,
				howRead(read), new ListOrigin(desk).doubts(batch, read, found));
	}

	private Text howRead(ArrivedList list) {
		return desk.text("guide.read", list.name(), list.sheets(), list.list().pupils().size(),
				column("guide.read.name", list.columns(Column.NAAM, Column.ROEPNAAM, Column.VOORNAMEN, Column.VOORVOEGSEL, Column.ACHTERNAAM)),
				column("guide.read.bsn", list.columns(Column.BSN)), column("guide.read.date", list.columns(Column.GEBOORTEDATUM)),
				list.sheets().isEmpty() ? 0 : 1);
	}

	private Text column(String field, String headings) {
		return headings.isEmpty() ? desk.text("guide.read.no-column", desk.text(field)) : desk.text("guide.read.column", desk.text(field), headings);
	}

	private Outcome<Reconciled> record(Records records, Reconciled seen) {
		GuidedBatch batch = seen.batch();
		Text receiver = batch.walk().receiver();
		String file = seen.list().name();
		String who = desk.userName();
		seen.found().forEach(pupil -> keep(records, pupil, GuidedMark.State.DONE, "", SEEN, desk.text("timeline.guide.found", receiver, file, who)));
		seen.missing().forEach((pupil, step) -> keep(records, pupil, GuidedMark.State.PROBLEM, step.id(), NOT_SEEN,
				desk.text("timeline.guide.missing", receiver, step.system(), step.step().where(), file, who)));
		desk.audit(records, "guide.reconciled", batch.batch().id(), seen.found().size() + " found " + seen.missing().size() + " missing "
				+ seen.extra().size() + " extra");
		return guides.of(records, batch.batch()).map(seen::after);
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
