package nl.dossierbrug.desktop.settings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.settings.SettingValue;

/** A setting as what it is: a box for yes or no, a field for anything else; kept at once, with its help below it. */
final class SettingField {

	private final SettingsPage page;

	SettingField(SettingsPage page) {
		this.page = page;
	}

	void build(Composite place, SettingValue value) {
		Kit kit = page.kit();
		Setting setting = value.setting();
		String label = page.say(setting.label());
		if (setting.kind() == Setting.Kind.YES_NO) {
			Composite answers = kit.columns(place, 1);
			kit.check(place, "settings.set." + setting.key(), label, Boolean.parseBoolean(value.value()),
					on -> keep(answers, setting, Boolean.toString(on))).moveAbove(answers);
			kit.wide(kit.quiet(place, page.say(setting.help()))).moveAbove(answers);
			return;
		}
		Composite row = kit.columns(place, 2);
		Text field = kit.field(row, "settings.set." + setting.key(), label, value.value());
		page.desktop().unsaved().keep(field, "settings." + setting.key());
		Composite answers = kit.columns(place, 1);
		kit.button(row, "settings.keep." + setting.key(), page.say("keep"), () -> keep(answers, setting, field.getText().strip()))
				.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		field.addListener(SWT.DefaultSelection, e -> keep(answers, setting, field.getText().strip()));
		kit.wide(kit.quiet(place, page.say(setting.help()))).moveAbove(answers);
	}

	private void keep(Composite answers, Setting setting, String typed) {
		page.keep(answers, () -> page.exchange().administration().set(setting.key(), typed), "settings." + setting.key());
	}
}
