package nl.dossierbrug.desktop.viewer;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Check;
import nl.dossierbrug.exchange.prepare.CheckedPupil;
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
		Optional<Check> check = here.get("checked").flatMap(pupil -> desktop().session().checked());
		Panel body = page(empty).room();
		if (here.get("checked").isPresent() && check.isEmpty()) {
			kit().wide(kit().text(body.content(), say("checked.gone")));
		} else if (here.get("compare").isPresent()) {
			compare(body, transfer, check, here);
		} else {
			String which = here.get("checked").map(pupil -> "checked " + pupil).orElse(transfer);
			boolean clear = revealed.equals(Optional.of(which));
			Language language = desktop().language();
			body.load("work.open", progress -> check.isPresent() ? checked(check.get(), here.get("checked").orElse(""), clear, language)
					: opened(transfer, clear, language), opened -> show(body, opened, which, here));
		}
	}

	private Outcome<OpenedDossier> opened(String id, boolean clear, Language language) {
		return exchange().inbox().open(id).then(dossier -> Outcome.both(exchange().tracking().ofTransfer(id), exchange().comparing().versionsOf(id),
				(tracked, versions) -> {
					Transfer one = tracked.getFirst().transfer();
					Text about = messages().text("about", one.id(), one.profile().code(), dossier.standard(), one.version());
					return new OpenedDossier(one.name(), about, one.findings(), dossier,
							new DossierChapters(standard()).of(dossier, clear, language), new SourceText(standard()).of(dossier, clear),
							standard().attachments(dossier), versions.stream().filter(other -> !other.id().equals(id)).toList());
				}));
	}

	/** One that is in no store: it was checked, and waits to be made ready. */
	private Outcome<OpenedDossier> checked(Check check, String pupil, boolean clear, Language language) {
		return Outcome.both(exchange().preparing().open(check, pupil), exchange().comparing().versionsOf(check, pupil), (dossier, versions) -> {
			CheckedPupil one = check.pupil(pupil).orElseThrow();
			Text about = messages().text("about.checked", standard().identity(dossier).profile().map(Profile::code).orElse(""), dossier.standard());
			return new OpenedDossier(one.name(), about, one.findings(), dossier,
					new DossierChapters(standard()).of(dossier, clear, language), new SourceText(standard()).of(dossier, clear),
					standard().attachments(dossier), versions);
		});
	}

	private OsoStandard standard() {
		return desktop().session().services().standard();
	}

	private void show(Panel panel, OpenedDossier opened, String which, Place here) {
		Composite body = panel.content();
		kit().button(body, "viewer.back", Kind.LINK, "back", say("back"), () -> desktop().navigation().back());
		panel.head(opened.name(), say(opened.about()));
		Composite row = kit().row(body);
		kit().inRow(kit().button(row, "viewer.chapters", Kind.PLAIN, "list", say("chapters"), () -> look(false))).chosen(!source);
		kit().inRow(kit().button(row, "viewer.source", Kind.PLAIN, "file", say("source"), () -> look(true))).chosen(source);
		if (revealed.isEmpty() || !revealed.get().equals(which)) {
			kit().inRow(kit().button(row, "viewer.reveal", Kind.PLAIN, "eye", say("reveal"), () -> reveal(panel.part(), which)));
		}
		opened.versions().forEach(other -> kit().inRow(kit().button(row,
				"viewer.compare." + other.id(), Kind.PLAIN, "compare", say("compare", other.version() == 0 ? say("draft") : say("version", other.version())),
				() -> go(here.get("checked").map(pupil -> Places.compareChecked(pupil, other.id()))
						.orElseGet(() -> Places.compare(here.get("transfer").orElse(""), other.id()))))));
		new DossierView(panel).build(body, opened, source, here.get("path").orElse(""),
				here.get("line").map(Integer::parseInt).orElse(0));
		new AttachmentList(panel).build(opened.attachments());
	}

	private void look(boolean atSource) {
		source = atSource;
		desktop().navigation().refresh();
	}

	/** Seeing a number in clear is an act of its own, and recorded before it is done. */
	private void reveal(Panel answers, String which) {
		answers.attempt("work.reveal", progress -> exchange().administration().recordReveal("dossier " + which), recorded -> {
			revealed = Optional.of(which);
			answers.refresh();
		});
	}

	private void compare(Panel body, String transfer, Optional<Check> check, Place here) {
		String other = here.get("compare").orElseThrow();
		kit().button(body.content(), "viewer.back", Kind.LINK, "back", say("back"), () -> desktop().navigation().back());
		kit().title(body.content(), say("compare.title"));
		Panel found = body.room();
		found.load("work.compare", progress -> check.map(made -> exchange().comparing().compare(other, made, here.get("checked").orElse("")))
				.orElseGet(() -> exchange().comparing().compare(other, transfer)),
				differences -> new CompareTable(found).build(differences, other, check.isPresent() ? say("checked.now") : transfer));
	}

	@Override
	public String helpPage() {
		return "viewer";
	}
}
