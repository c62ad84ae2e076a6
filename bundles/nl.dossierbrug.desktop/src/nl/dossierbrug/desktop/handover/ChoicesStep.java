package nl.dossierbrug.desktop.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.CellGrid;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.prepare.HandoverKind;
import nl.dossierbrug.exchange.prepare.Parents;
import nl.dossierbrug.standard.Composition.Contact;
import nl.dossierbrug.standard.OsoStandard;

/** What goes along: categories, school years, contact, attachments, and what the parents saw and said. */
final class ChoicesStep implements Step {

	private static final int MOST_YEARS = 8;
	private static final Contact NO_CONTACT = new Contact("", "", "");

	@Override
	public String id() {
		return "choices";
	}

	@Override
	public void build(Composite page, Guide guide) {
		Kit kit = guide.kit();
		HandoverKind kind = guide.handover().kind.orElseThrow();
		if (kind.tellsInspection()) {
			new InspectionCard(guide).build(page, kind.needsInspection());
		}
		Card card = kit.card(page);
		kit.strong(card, guide.say("choices.matrix"));
		kit.wide(kit.quiet(card, guide.say("choices.matrix.how")));
		Composite place = kit.columns(card, 1);
		guide.attempt("work.labels", progress -> Outcome.done(labels(guide)), labels -> {
			matrix(place, guide, labels);
			guide.changed();
		}, refusals -> guide.refusals(place, refusals));
		Composite tiles = kit.tiles(page, 2);
		more(tiles, guide, kind);
		contact(tiles, guide);
		new AttachmentsCard(guide).build(page);
	}

	/** What the categories that can be chosen are called; what is about the dossier itself is no choice. */
	private static Map<Category, String> labels(Guide guide) {
		OsoStandard standard = guide.desktop().session().services().standard();
		Map<Category, String> labels = new LinkedHashMap<>();
		for (Category category : guide.handover().kind.orElseThrow().matrix().keySet()) {
			if (!category.code().equals("cat_metadata") && !category.code().equals("cat_ouderinzage")) {
				labels.put(category, guide.say(standard.label(category.code())));
			}
		}
		return labels;
	}

	private static void matrix(Composite place, Guide guide, Map<Category, String> labels) {
		Kit kit = guide.kit();
		Label[] meaning = new Label[1];
		CellGrid grid = new CellGrid(place, kit.look(), "handover.matrix", guide.say("choices.matrix"), new ChoiceMatrix(guide, labels),
				(where, cell) -> meaning[0].setText(Kit.shown(where + ": " + cell.words())), guide.desktop().tables());
		grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		meaning[0] = kit.wide(kit.text(place, guide.say("choices.legend")));
	}

	private static void more(Composite tiles, Guide guide, HandoverKind kind) {
		Kit kit = guide.kit();
		HandoverUnderway handover = guide.handover();
		Card card = kit.card(tiles);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		kit.strong(card, guide.say("choices.more"));
		int most = kind.mostSchoolYears().orElse(MOST_YEARS);
		List<String> words = new ArrayList<>();
		words.add(guide.say(kind.mostSchoolYears().isPresent() ? "choices.years.most" : "choices.years.all", most));
		IntStream.rangeClosed(1, most).forEach(years -> words.add(guide.say("choices.years.some", years)));
		kit.choice(card, "handover.years", guide.say("choices.years"), words, handover.order.along().schoolYears().orElse(0),
				index -> handover.along(handover.order.along().withSchoolYears(index == 0 ? Optional.empty() : Optional.of(index))));
		kit.check(card, "handover.provisional", guide.say("choices.provisional"), handover.order.along().provisional(),
				on -> handover.along(handover.order.along().withProvisional(on)));
		kit.check(card, "handover.notice", guide.say("choices.notice"), handover.order.giveNotice(),
				on -> handover.order = handover.order.withNotice(on));
	}

	private static void contact(Composite tiles, Guide guide) {
		Kit kit = guide.kit();
		HandoverUnderway handover = guide.handover();
		Card card = kit.card(tiles);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		kit.strong(card, guide.say("contact.title"));
		kit.wide(kit.quiet(card, guide.say("contact.what")));
		field(card, guide, "contact-name", contact(guide).name(), text -> new Contact(text, contact(guide).phone(), contact(guide).email()));
		field(card, guide, "contact-phone", contact(guide).phone(), text -> new Contact(contact(guide).name(), text, contact(guide).email()));
		field(card, guide, "contact-mail", contact(guide).email(), text -> new Contact(contact(guide).name(), contact(guide).phone(), text));
		kit.check(card, "handover.contact-wanted", guide.say("contact.wanted"), handover.order.along().contactWanted().orElse(false),
				on -> handover.along(handover.order.along().withContactWanted(on ? Optional.of(true) : Optional.empty())));
	}

	private static Contact contact(Guide guide) {
		return guide.handover().order.along().contact().orElse(NO_CONTACT);
	}

	private static void field(Card card, Guide guide, String name, String value, Function<String, Contact> typed) {
		Text field = guide.kit().field(card, "handover." + name, guide.say(name), value);
		field.addListener(SWT.Modify, e -> {
			Contact now = typed.apply(field.getText());
			guide.handover().along(guide.handover().order.along().withContact(now.equals(NO_CONTACT) ? Optional.empty() : Optional.of(now)));
		});
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		HandoverUnderway handover = guide.handover();
		HandoverKind kind = handover.kind.orElseThrow();
		if (kind.tellsInspection()) {
			return lacks(handover.order.parents()).map(guide::say).or(() -> handover.chosen().stream()
					.flatMap(pupil -> handover.order.perRow().parents(pupil.row()).flatMap(ChoicesStep::lacks)
							.map(key -> guide.say("inspection.of", pupil.name().spoken(), guide.say(key))).stream())
					.findFirst());
		}
		return Optional.empty();
	}

	/** What is missing once it was said that they saw it, as a key. */
	private static Optional<String> lacks(Parents parents) {
		if (parents.seen() && parents.on().isEmpty()) {
			return Optional.of("inspection.date-wrong");
		}
		return Optional.of("inspection.who-missing").filter(key -> parents.seen() && parents.by().isBlank());
	}
}
