package nl.dossierbrug.desktop.inbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PageView;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.Exchange;
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

	private final Desktop desktop;
	private final Messages messages;
	private Audience audience = Audience.SCHOOL;
	private byte[] pdf = new byte[0];
	private int page;

	Preview(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	/** Shows a dossier in that place, in the place of another. */
	void show(Composite place, Transfer transfer) {
		Kit kit = desktop.kit();
		Kit.clear(place);
		page = 0;
		kit.strong(place, transfer.name());
		Composite row = kit.row(place);
		for (Audience one : Audience.values()) {
			kit.inRow(kit.button(row, "inbox.edition." + one.name().toLowerCase(Locale.ROOT), Kind.PLAIN, "", say("edition." + one), () -> {
				audience = one;
				show(place, transfer);
			})).chosen(one == audience);
		}
		kit.inRow(kit.button(row, "inbox.read", Kind.PLAIN, "eye", say("read"), () -> desktop.navigation().go(Places.dossier(transfer.id()))));
		Composite turning = kit.columns(place, 3);
		PageView view = new PageView(place, kit.look(), "inbox.page", say("page.loading"));
		view.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		Composite saving = kit.columns(place, 1);
		Language language = desktop.language();
		run("work.pdf", progress -> made(transfer, language), bytes -> {
			pdf = bytes;
			load(turning, view);
			save(saving, transfer);
		}, place);
		Scroll.refit(place);
	}

	private Exchange exchange() {
		return desktop.session().exchange().orElseThrow();
	}

	private Outcome<byte[]> made(Transfer transfer, Language language) {
		return exchange().inbox().open(transfer.id()).then(dossier -> {
			Text system = new TransferWords(exchange().connectors()).receiver(transfer.receiver());
			try {
				return Outcome.done(new DossierPdf(desktop.session().services().standard())
						.bytes(new DossierReport(dossier, audience, false, Optional.of(system)), language));
			} catch (IOException e) {
				return Outcome.refused(Refusal.of(messages, "pdf.failed"));
			}
		});
	}

	private void load(Composite turning, PageView view) {
		byte[] bytes = pdf;
		int wanted = page;
		run("work.page", progress -> page(bytes, wanted), loaded -> {
			view.show(loaded.image().width(), loaded.image().height(), loaded.image().rgb());
			Spoken.as(view, loaded.text());
			turning(turning, view, loaded.count());
			Scroll.refit(view);
		}, turning);
	}

	private static Outcome<Page> page(byte[] bytes, int wanted) {
		return PdfPages.open(bytes).then(pages -> {
			try (pages) {
				return pages.page(wanted, SHARP).map(image -> new Page(image,
						pages.text(wanted) instanceof Outcome.Done<String>(String text) ? text : "", pages.count()));
			}
		});
	}

	private void turning(Composite turning, PageView view, int count) {
		Kit kit = desktop.kit();
		Kit.clear(turning);
		if (page > 0) {
			kit.button(turning, "inbox.page.back", Kind.PLAIN, "back", say("page.back"), () -> turn(turning, view, page - 1));
		} else {
			kit.quiet(turning, "");
		}
		Label number = kit.quiet(turning, say("page.of", page + 1, count));
		number.setAlignment(SWT.CENTER);
		if (page + 1 < count) {
			kit.button(turning, "inbox.page.next", Kind.PLAIN, "next", say("page.next"), () -> turn(turning, view, page + 1));
		}
		turning.layout(true, true);
	}

	private void turn(Composite turning, PageView view, int to) {
		page = to;
		load(turning, view);
	}

	private void save(Composite place, Transfer transfer) {
		Kit kit = desktop.kit();
		PathField file = new PathField(place, kit, "inbox.save-as", say("save.file"), Optional.empty(), say("browse"), PathField.Kind.NEW_FILE,
				new String[] { "*.pdf" }, path -> {
				});
		Composite answer = kit.columns(place, 1);
		kit.button(place, "inbox.save", Kind.PLAIN, "print", say("save"), () -> file.value().ifPresent(path -> {
			Kit.clear(answer);
			byte[] bytes = pdf;
			run("work.save", progress -> write(path, bytes, transfer), done -> {
				kit.state(answer, State.GOOD, say("save.done", path.toString()));
				Scroll.refit(answer);
			}, answer);
		}));
	}

	private Outcome<Boolean> write(Path file, byte[] bytes, Transfer transfer) {
		try {
			new OwnerOnly(file).writeNew(file, bytes);
			exchange().files().remember(file, MadeFile.Kind.PDF, transfer.id());
			return Outcome.done(true);
		} catch (IOException e) {
			return Outcome.refused(new NewFile().unwritten(file, e, () -> Refusal.of(messages, "save.failed", new FileProblem().explain(e))));
		}
	}

	private <T> void run(String what, Function<Progress, Outcome<T>> job,
			Consumer<T> then, Composite where) {
		desktop.work().run(messages.text(what), job, outcome -> {
			if (where.isDisposed()) {
				return;
			}
			switch (outcome) {
				case Outcome.Done<T>(T value) -> then.accept(value);
				case Outcome.Refused<T>(var refusals) -> {
					refusals.forEach(refusal -> new RefusalCard(where, desktop.kit(), refusal, desktop.language()));
					Scroll.refit(where);
				}
			}
		});
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
