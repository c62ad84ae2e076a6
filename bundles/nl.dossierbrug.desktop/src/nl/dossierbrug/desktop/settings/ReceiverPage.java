package nl.dossierbrug.desktop.settings;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.OwnSchool;

/** What a school tells a receiver once: its delivery point, and what its groups are called there. */
final class ReceiverPage {

	private final Panel page;
	private final DossierReceiver receiver;

	ReceiverPage(Panel page, DossierReceiver receiver) {
		this.page = page;
		this.receiver = receiver;
	}

	void build() {
		if (receiver.deliveryPoint().isEmpty() && !receiver.linksGroups()) {
			return;
		}
		Panel place = page.part();
		place.load("work.load", progress -> page.exchange().schools().all(), schools -> {
			if (schools.isEmpty()) {
				place.quiet(page.say("receiver.no-school"));
			}
			schools.forEach(school -> {
				receiver.deliveryPoint().ifPresent(point -> point(place, school, page.say(point.explanation())));
				if (receiver.linksGroups()) {
					groups(place, school);
				}
			});
		});
	}

	private void point(Panel place, OwnSchool school, String explanation) {
		Kit kit = page.kit();
		Card card = kit.card(place.content());
		kit.strong(card, page.say("point.title", school.name()));
		kit.wide(kit.quiet(card, explanation));
		Composite fields = kit.columns(card, 3);
		String code = school.school().brin().code();
		Text number = kit.field(fields, "settings.point." + code, page.say("point.number"), "");
		page.desktop().unsaved().keep(number, "point." + receiver.id() + "." + code);
		Text key = kit.field(fields, "settings.key." + code, page.say("point.key"), "", SWT.SINGLE | SWT.PASSWORD);
		Panel answers = page.in(card).part();
		kit.button(fields, "settings.register." + code, page.say("point.register"), () -> {
			String typedNumber = number.getText();
			String typedKey = key.getText();
			new Keep(answers).here(() -> page.exchange().registering().register(receiver.id(), code, typedNumber, typedKey),
					"point." + receiver.id() + "." + code);
		}).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
	}

	private void groups(Panel place, OwnSchool school) {
		Kit kit = page.kit();
		Card card = kit.card(place.content());
		kit.strong(card, page.say("groups.title", school.name()));
		kit.wide(kit.quiet(card, page.say("groups.what")));
		Panel known = page.in(card).part();
		known.load("work.load", progress -> page.exchange().registering().groups(receiver.id(), school.school().brin()), (List<KnownGroup> groups) -> kit.wide(
				kit.text(known.content(), groups.isEmpty() ? page.say("groups.none")
						: page.say("groups.known", String.join(", ", groups.stream().map(KnownGroup::name).toList())))));
		Composite fields = kit.columns(card, 3);
		String code = school.school().brin().code();
		Text from = kit.field(fields, "settings.group-from." + code, page.say("groups.from"), "");
		Text to = kit.field(fields, "settings.group-to." + code, page.say("groups.to"), "");
		String group = "group." + receiver.id() + "." + code;
		page.desktop().unsaved().keep(from, group + ".from");
		page.desktop().unsaved().keep(to, group + ".to");
		Panel answers = page.in(card).part();
		kit.button(fields, "settings.map-group." + code, page.say("groups.keep"), () -> {
			String typedFrom = from.getText();
			String typedTo = to.getText();
			new Keep(answers).here(() -> page.exchange().registering().mapGroup(receiver.id(), school.school().brin(), typedFrom, typedTo),
					group + ".from", group + ".to");
		}).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
	}
}
