package nl.dossierbrug.desktop.viewer;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.report.DossierChapters;
import nl.dossierbrug.standard.OsoStandard;

/** A dossier, to read: its chapters, its source, its attachments, what was found in it; and two versions side by side. */
public final class ViewerArea extends Area {

	/** The dossier whose numbers are shown in clear. */
	private Optional<String> revealed = Optional.empty();
	private boolean source;

	@Inject
	public ViewerArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		Scroll scroll = new Scroll(empty, Look.MARGIN);
		Composite content = scroll.content();
		String transfer = here.get("transfer").orElse("");
		Composite body = kit().columns(content, 1);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		if (here.get("compare").isPresent()) {
			compare(body, transfer, here.get("compare").get());
		} else {
			boolean clear = revealed.equals(Optional.of(transfer));
			Language language = desktop().language();
			attempt("work.open", progress -> opened(transfer, clear, language), opened -> {
				show(body, opened, here);
				scroll.fit();
			}, refusals -> refusals(body, refusals));
		}
		scroll.fit();
	}

	private Outcome<OpenedDossier> opened(String id, boolean clear, Language language) {
		return exchange().inbox().open(id).then(dossier -> Outcome.both(exchange().tracking().ofTransfer(id), exchange().comparing().versionsOf(id),
				(tracked, versions) -> new OpenedDossier(tracked.getFirst().transfer(), dossier,
						new DossierChapters(standard()).of(dossier, clear, language), new SourceText(standard()).of(dossier, clear),
						standard().attachments(dossier), versions)));
	}

	private OsoStandard standard() {
		return desktop().session().services().standard();
	}

	private void show(Composite body, OpenedDossier opened, Place here) {
		Transfer transfer = opened.transfer();
		kit().button(body, "viewer.back", Kind.LINK, "back", say("back"), () -> desktop().navigation().back());
		kit().title(body, transfer.name());
		kit().wide(kit().quiet(body, say("about", transfer.id(), transfer.profile().code(), opened.dossier().standard(), transfer.version())));
		Composite row = kit().row(body);
		kit().inRow(kit().button(row, "viewer.chapters", Kind.PLAIN, "list", say("chapters"), () -> look(false))).chosen(!source);
		kit().inRow(kit().button(row, "viewer.source", Kind.PLAIN, "file", say("source"), () -> look(true))).chosen(source);
		if (revealed.isEmpty() || !revealed.get().equals(transfer.id())) {
			kit().inRow(kit().button(row, "viewer.reveal", Kind.PLAIN, "eye", say("reveal"), () -> reveal(body, transfer.id())));
		}
		opened.versions().stream().filter(other -> !other.id().equals(transfer.id())).forEach(other -> kit().inRow(kit().button(row,
				"viewer.compare." + other.id(), Kind.PLAIN, "compare", say("compare", other.version() == 0 ? say("draft") : say("version", other.version())),
				() -> go(Places.compare(transfer.id(), other.id())))));
		new DossierView(desktop(), messages()).build(body, opened, source, here.get("path").orElse(""),
				here.get("line").map(Integer::parseInt).orElse(0));
		new AttachmentList(desktop(), messages()).build(body, opened.attachments());
	}

	private void look(boolean atSource) {
		source = atSource;
		desktop().navigation().refresh();
	}

	/** Seeing a number in clear is an act of its own, and recorded before it is done. */
	private void reveal(Composite body, String transfer) {
		attempt("work.reveal", progress -> exchange().administration().recordReveal("dossier " + transfer), recorded -> {
			revealed = Optional.of(transfer);
			desktop().navigation().refresh();
		}, refusals -> refusals(body, refusals));
	}

	private void compare(Composite body, String transfer, String other) {
		kit().button(body, "viewer.back", Kind.LINK, "back", say("back"), () -> desktop().navigation().back());
		kit().title(body, say("compare.title"));
		attempt("work.compare", progress -> exchange().comparing().compare(other, transfer),
				differences -> new CompareTable(desktop(), messages()).build(body, differences, other, transfer), refusals -> refusals(body, refusals));
	}

	@Override
	public String helpPage() {
		return "viewer";
	}
}
