package nl.dossierbrug.exchange.prepare;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.prepare.MadeDossier.Written;
import nl.dossierbrug.exchange.pupils.Unnumbered;
import nl.dossierbrug.exchange.season.BeforeAdvice;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition.Attachment;
import nl.dossierbrug.standard.Composition.Inspection;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.SafeRepair;
import nl.dossierbrug.standard.StatedInspection;

/** Makes one pupil's dossier: chooses its source, composes it and checks what came of it. Changes nothing. */
final class Composing implements DossierMaker {

	/** No system takes one that is nearly as large. */
	private static final int LARGEST_ATTACHMENT = 64 << 20;

	private final Desk desk;
	private final OsoStandard standard;
	private final Handover handover;
	private final DossierSource source;
	private final AttachmentFiles files;
	private final BeforeAdvice advice;

	Composing(Desk desk, OsoStandard standard, Handover handover, DossierSource source, AttachmentFiles files) {
		this.desk = desk;
		this.standard = standard;
		this.handover = handover;
		this.source = source;
		this.files = files;
		advice = new BeforeAdvice(desk);
	}

	@Override
	public MadeDossier make(Pupil pupil, LocalDate day) {
		if (!pupil.usable()) {
			return MadeDossier.refused(new Unnumbered(desk).refusal(pupil)
					.orElseGet(() -> desk.refusal("pupil.unusable", pupil.name().spoken(), Integer.toString(pupil.row()))), pupil.findings());
		}
		return switch (SourceDossier.of(pupil, source, desk, standard)) {
			case Outcome.Refused<SourceDossier>(var refusals) -> MadeDossier.refused(Refusal.together(refusals), pupil.findings());
			case Outcome.Done<SourceDossier>(SourceDossier found) -> make(pupil, found, day);
		};
	}

	private MadeDossier make(Pupil pupil, SourceDossier source, LocalDate day) {
		List<Finding> findings = new ArrayList<>(pupil.findings());
		findings.addAll(source.findings());
		List<Attachment> attachments = new ArrayList<>(source.attachments());
		List<Refusal> unread = new ArrayList<>();
		for (Path file : filesOf(pupil)) {
			String name = file.getFileName().toString();
			try {
				attachments.add(new Attachment(name, name, new NamedFile(file).bytes(LARGEST_ATTACHMENT)));
			} catch (IOException e) {
				unread.add(desk.refusal("file.attachment", new FileProblem().explain(e)).as(Refusal.Kind.UNREADABLE));
			}
		}
		if (!unread.isEmpty()) {
			return MadeDossier.refused(Refusal.together(unread), findings);
		}
		List<SafeRepair> repairs = standard.repairs(source.dossier());
		Dossier sound = source.dossier();
		if (handover.order().along().repair() && !repairs.isEmpty()) {
			sound = standard.repair(sound, repairs);
			repairs.forEach(repair -> findings.add(new Finding("repair.done", Severity.INFO, repair.path(), repair.line(),
					desk.text("finding.repair.done", repair.label(), repair.why()))));
		}
		StatedInspection own = standard.inspection(source.dossier());
		PupilsAnswer answer = PupilsAnswer.of(handover.order(), pupil, own);
		findings.addAll(answer.findings(desk, own));
		return switch (standard.compose(sound, composition(pupil, answer.recorded(), attachments, day))) {
			case Outcome.Refused<Composed>(var refusals) -> MadeDossier.refused(Refusal.together(refusals), findings).with(repairs);
			case Outcome.Done<Composed>(Composed composed) -> {
				advice.of(handover.profile(), pupil.year().isBlank() ? standard.identity(composed.dossier()).year() : pupil.year(), day,
						composed.dossier().root()).ifPresent(findings::add);
				yield checked(composed, source, findings, answer.recorded()).with(repairs);
			}
		};
	}

	private List<Path> filesOf(Pupil pupil) {
		List<Path> all = new ArrayList<>(files.of(pupil));
		all.addAll(handover.order().perRow().attachments(pupil.row()));
		return all;
	}

	private Composition composition(Pupil pupil, Optional<Inspection> inspection, List<Attachment> attachments, LocalDate day) {
		PrepareOrder order = handover.order();
		Along along = order.along();
		Map<Category, Delivery> choices = new HashMap<>(along.choices());
		choices.putAll(order.perRow().choices(pupil.row()));
		return new Composition(handover.profile(), handover.school(), day, choices, handover.schoolYears(),
				inspection, along.provisional(), along.namedContact(), along.contactWanted(), attachments);
	}

	private MadeDossier checked(Composed composed, SourceDossier source, List<Finding> before, Optional<Inspection> inspection) {
		Set<Finding> findings = new LinkedHashSet<>(before);
		findings.addAll(composed.notes());
		findings.addAll(standard.structure(composed.dossier()));
		return new MadeDossier(Optional.of(Written.of(standard.write(composed.dossier()), source)), List.copyOf(findings),
				Optional.empty(), List.of(), inspection);
	}
}
