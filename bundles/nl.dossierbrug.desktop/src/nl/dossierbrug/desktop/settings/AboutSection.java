package nl.dossierbrug.desktop.settings;

import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

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
	public void build(Composite content, SettingsPage page, Place here) {
		Kit kit = page.kit();
		Card expiry = kit.card(content);
		Composite place = kit.columns(expiry, 1);
		page.load(place, () -> page.exchange().administration().setting(EXPIRY), value -> new SettingField(page).build(place, value));
		Card version = kit.card(content);
		kit.strong(version, "Dossierbrug");
		Version now = FrameworkUtil.getBundle(AboutSection.class).getVersion();
		kit.wide(kit.text(version, page.say("about.version", now.getMajor() + "." + now.getMinor() + "." + now.getMicro(),
				String.join(", ", page.desktop().session().services().standard().versions()))));
	}
}
