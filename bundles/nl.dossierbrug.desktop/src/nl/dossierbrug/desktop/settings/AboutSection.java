package nl.dossierbrug.desktop.settings;

import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;

/** How long dossiers can be had, and which version this is. */
final class AboutSection implements Section {

	private static final String EXPIRY = "overdracht.geldig-tot";

	@Override
	public String id() {
		return "about";
	}

	@Override
	public String icon() {
		return "info";
	}

	@Override
	public void build(Panel page, Place here) {
		Kit kit = page.kit();
		Panel place = page.in(kit.card(page.content())).part();
		place.load("work.load", progress -> page.exchange().administration().setting(EXPIRY), value -> new SettingField(place).build(value));
		Card version = kit.card(page.content());
		kit.strong(version, "Dossierbrug");
		Version now = FrameworkUtil.getBundle(AboutSection.class).getVersion();
		kit.wide(kit.text(version, page.say("about.version", now.getMajor() + "." + now.getMinor() + "." + now.getMicro(),
				String.join(", ", page.desktop().session().services().standard().versions()))));
	}
}
