package nl.dossierbrug.desktop.viewer;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
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
		String transfer = here.get("transfer").orElse("");
		Panel body = page(empty).room();
		if (here.get("compare").isPresent()) {
			compare(body, transfer, here.get("compare").get());
		} else {
			boolean clear = revealed.equals(Optional.of(transfer));
			Language language = desktop().language();
			body.load("work.open", progress -> opened(transfer, clear, language), opened -> show(body, opened, here));
		}
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

	private void show(Panel panel, OpenedDossier opened, Place here) {
		Composite body = panel.content();
		Transfer transfer = opened.transfer();
		kit().button(body, "viewer.back", Kind.LINK, "back", say("back"), () -> desktop().navigation().back());
		panel.head(transfer.name(), say("about", transfer.id(), transfer.profile().code(), opened.dossier().standard(), transfer.version()));
		Composite row = kit().row(body);
		kit().inRow(kit().button(row, "viewer.chapters", Kind.PLAIN, "list", say("chapters"), () -> look(false))).chosen(!source);
		kit().inRow(kit().button(row, "viewer.source", Kind.PLAIN, "file", say("source"), () -> look(true))).chosen(source);
		if (revealed.isEmpty() || !revealed.get().equals(transfer.id())) {
			kit().inRow(kit().button(row, "viewer.reveal", Kind.PLAIN, "eye", say("reveal"), () -> reveal(panel.part(), transfer.id())));
		}
		opened.versions().stream().filter(other -> !other.id().equals(transfer.id())).forEach(other -> kit().inRow(kit().button(row,
				"viewer.compare." + other.id(), Kind.PLAIN, "compare", say("compare", other.version() == 0 ? say("draft") : say("version", other.version())),
				() -> go(Places.compare(transfer.id(), other.id())))));
		new DossierView(panel).build(body, opened, source, here.get("path").orElse(""),
				here.get("line").map(Integer::parseInt).orElse(0));
		new AttachmentList(panel).build(opened.attachments());
	}

	private void look(boolean atSource) {
		source = atSource;
		desktop().navigation().refresh();
	}

	/** Seeing a number in clear is an act of its own, and recorded before it is done. */
	private void reveal(Panel answers, String transfer) {
		answers.attempt("work.reveal", progress -> exchange().administration().recordReveal("dossier " + transfer), recorded -> {
			revealed = Optional.of(transfer);
			answers.refresh();
		});
	}

	private void compare(Panel body, String transfer, String other) {
		kit().button(body.content(), "viewer.back", Kind.LINK, "back", say("back"), () -> desktop().navigation().back());
		kit().title(body.content(), say("compare.title"));
		Panel found = body.room();
		found.load("work.compare", progress -> exchange().comparing().compare(other, transfer),
				differences -> new CompareTable(found).build(differences, other, transfer));
	}

	@Override
	public String helpPage() {
		return "viewer";
	}
}
