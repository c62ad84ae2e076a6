package nl.dossierbrug.desktop.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PageView;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.report.DossierPdf;
import nl.dossierbrug.report.DossierReport.Audience;
import nl.dossierbrug.report.DossierReport;
import nl.dossierbrug.report.PageImage;
import nl.dossierbrug.report.PdfPages;

/**
 * A dossier as the PDF it would be, page by page, inside the window: nothing is written unless somebody asks for that. The
 * edition for the school or for the parents. That a dossier is opened is recorded.
 */
final class Preview {

	/** A page of it. */
	private record Page(PageImage image, String text, int count) {
	}

	private static final double SHARP = 1.6;

	private final Panel place;
	private Audience audience = Audience.SCHOOL;

	Preview(Panel place) {
		this.place = place;
	}

	/** Shows a dossier in the place of another. */
	void show(Transfer transfer) {
		place.clear();
		Kit kit = place.kit();
		Panel panel = place.part();
		kit.strong(panel.content(), transfer.name());
		Composite row = kit.row(panel.content());
		for (Audience one : Audience.values()) {
			kit.inRow(kit.button(row, "inbox.edition." + one.name().toLowerCase(Locale.ROOT), Kind.PLAIN, "", place.say("edition." + one), () -> {
				audience = one;
				show(transfer);
			})).chosen(one == audience);
		}
		kit.inRow(kit.button(row, "inbox.read", Kind.PLAIN, "eye", place.say("read"), () -> place.go(Places.dossier(transfer.id()))));
		Composite turning = kit.columns(panel.content(), 3);
		PageView view = new PageView(panel.content(), kit.look(), "inbox.page", place.say("page.loading"));
		view.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		Panel below = panel.part();
		Audience edition = audience;
		Language language = place.desktop().language();
		below.load("work.pdf", progress -> made(transfer, edition, language), pdf -> {
			Panel saving = below.part();
			turn(below.part(), turning, view, pdf, 0);
			save(saving, transfer, pdf);
		});
		place.fit();
	}

	private Outcome<byte[]> made(Transfer transfer, Audience edition, Language language) {
		return place.exchange().inbox().open(transfer.id()).then(dossier -> {
			Text system = new TransferWords(place.exchange().connectors()).receiver(transfer.receiver());
			try {
				return Outcome.done(new DossierPdf(place.desktop().session().services().standard())
						.bytes(new DossierReport(dossier, edition, false, Optional.of(system)), language));
			} catch (IOException e) {
				return Outcome.refused(Refusal.of(place.messages(), "pdf.failed"));
			}
		});
	}

	/** Shows a page. @param problems where it is told why not */
	private void turn(Panel problems, Composite turning, PageView view, byte[] pdf, int to) {
		problems.load("work.page", progress -> page(pdf, to), loaded -> {
			view.show(loaded.image().width(), loaded.image().height(), loaded.image().rgb());
			Spoken.as(view, loaded.text());
			Kit kit = place.kit();
			Kit.clear(turning);
			if (to > 0) {
				kit.button(turning, "inbox.page.back", Kind.PLAIN, "back", place.say("page.back"), () -> turn(problems, turning, view, pdf, to - 1));
			} else {
				kit.quiet(turning, "");
			}
			Label number = kit.quiet(turning, place.say("page.of", to + 1, loaded.count()));
			number.setAlignment(SWT.CENTER);
			if (to + 1 < loaded.count()) {
				kit.button(turning, "inbox.page.next", Kind.PLAIN, "next", place.say("page.next"), () -> turn(problems, turning, view, pdf, to + 1));
			}
		});
	}

	private static Outcome<Page> page(byte[] bytes, int wanted) {
		return PdfPages.open(bytes).then(pages -> {
			try (pages) {
				return pages.page(wanted, SHARP).map(image -> new Page(image,
						pages.text(wanted) instanceof Outcome.Done<String>(String text) ? text : "", pages.count()));
			}
		});
	}

	private void save(Panel saving, Transfer transfer, byte[] pdf) {
		Kit kit = place.kit();
		PathField file = new PathField(saving.content(), kit, "inbox.save-as", place.say("save.file"), Optional.empty(), place.say("browse"),
				PathField.Kind.NEW_FILE, new String[] { "*.pdf" }, path -> {
				});
		Panel answer = saving.part();
		kit.button(saving.content(), "inbox.save", Kind.PLAIN, "print", place.say("save"), () -> file.value().ifPresent(path -> answer.attempt("work.save",
				progress -> write(path, pdf, transfer), done -> answer.tell(State.GOOD, place.say("save.done", path.toString())))));
	}

	private Outcome<Boolean> write(Path file, byte[] bytes, Transfer transfer) {
		try {
			new OwnerOnly(file).writeNew(file, bytes);
			place.exchange().files().remember(file, MadeFile.Kind.PDF, transfer.id());
			return Outcome.done(true);
		} catch (IOException e) {
			return Outcome.refused(new NewFile().unwritten(file, e, () -> Refusal.of(place.messages(), "save.failed", new FileProblem().explain(e))));
		}
	}
}
