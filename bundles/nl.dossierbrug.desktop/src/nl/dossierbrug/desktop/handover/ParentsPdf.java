package nl.dossierbrug.desktop.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.prepare.Check;
import nl.dossierbrug.exchange.prepare.CheckedPupil;
import nl.dossierbrug.report.DossierPdf;
import nl.dossierbrug.report.DossierReport.Audience;
import nl.dossierbrug.report.DossierReport;

/** The dossiers as PDF for the parents, before anything is made ready: one file for each pupil, in a folder of the user's choice. */
final class ParentsPdf {

	private final Messages messages = new Messages(ParentsPdf.class);
	private final Guide guide;

	ParentsPdf(Guide guide) {
		this.guide = guide;
	}

	void build(Composite body, Check check) {
		List<CheckedPupil> made = check.pupils().stream().filter(pupil -> pupil.refusal().isEmpty()).toList();
		if (made.isEmpty()) {
			return;
		}
		Kit kit = guide.kit();
		Card card = kit.card(body);
		kit.strong(card, guide.say("parents.title"));
		kit.wide(kit.quiet(card, guide.say("parents.what")));
		PathField folder = new PathField(card, kit, "handover.parents-folder", guide.say("parents.folder"), Optional.empty(),
				guide.say("browse"), PathField.Kind.FOLDER, new String[0], path -> {
				});
		Composite answer = kit.columns(card, 1);
		kit.button(card, "handover.parents-pdf", guide.say("parents.make", made.size()), () -> {
			Kit.clear(answer);
			if (folder.value().isEmpty()) {
				kit.state(answer, State.WRONG, guide.say("parents.no-folder"));
				guide.changed();
				return;
			}
			Path into = folder.value().get();
			Language language = guide.desktop().language();
			guide.attempt("work.pdf", progress -> write(check, made, into, language, progress), count -> {
				kit.state(answer, State.GOOD, guide.say("parents.done", count, into.toString()));
				guide.changed();
			}, refusals -> guide.refusals(answer, refusals));
		});
	}

	private Outcome<Integer> write(Check check, List<CheckedPupil> pupils, Path folder, Language language, Progress progress) {
		if (!Files.isDirectory(folder)) {
			return Outcome.refused(Refusal.of(messages, "parents.folder-missing", folder.toString()));
		}
		List<Refusal> refusals = new ArrayList<>();
		progress.begin(pupils.size());
		int written = 0;
		DossierPdf pdf = new DossierPdf(guide.desktop().session().services().standard());
		for (CheckedPupil pupil : pupils) {
			if (progress.cancelled()) {
				break;
			}
			switch (guide.exchange().preparing().open(check, pupil.id())) {
				case Outcome.Refused<Dossier>(var why) -> refusals.addAll(why);
				case Outcome.Done<Dossier>(Dossier dossier) -> {
					try {
						Path file = free(folder, pupil);
						pdf.write(file, new DossierReport(dossier, Audience.PARENTS, false, receiver(check)), language);
						guide.exchange().files().remember(file, MadeFile.Kind.PDF, check.order().pair().sender());
						written++;
					} catch (IOException e) {
						Optional<Refusal> full = new FileProblem().full(e);
						refusals.add(full.orElseGet(() -> Refusal.of(messages, "parents.not-written", pupil.name())));
						if (full.isPresent()) {
							// the next has no room either
							return Outcome.refused(refusals);
						}
					}
				}
			}
			progress.done(1);
		}
		return refusals.isEmpty() ? Outcome.done(written) : Outcome.refused(refusals);
	}

	/** Made once more, it stands beside the one from before: whoever has that open or signed finds it as it was. */
	private static Path free(Path folder, CheckedPupil pupil) {
		NewFile rule = new NewFile();
		String base = fileName(pupil);
		Path file = folder.resolve(base + ".pdf");
		for (int count = 2; rule.taken(file).isPresent(); count++) {
			file = folder.resolve(base + "-" + count + ".pdf");
		}
		return file;
	}

	/** By number where there is one: a name on a shared computer tells more than it should. */
	private static String fileName(CheckedPupil pupil) {
		String base = pupil.pupil().leerlingnummer().isBlank() ? pupil.id() : pupil.pupil().leerlingnummer();
		return base.replaceAll("[^A-Za-z0-9-]", "_") + "-ouders";
	}

	private Optional<Text> receiver(Check check) {
		return guide.exchange().connectors().receiver(check.order().pair().receiver()) instanceof Outcome.Done<DossierReceiver>(DossierReceiver found)
				? Optional.of(found.name()) : Optional.empty();
	}
}
