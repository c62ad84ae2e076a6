package nl.dossierbrug.desktop.settings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.settings.SettingValue;

/** A setting as what it is: a box for yes or no, a field for anything else; kept at once, with its help below it. */
final class SettingField {

	private final Panel panel;

	SettingField(Panel panel) {
		this.panel = panel;
	}

	void build(SettingValue value) {
		Composite place = panel.content();
		Kit kit = panel.kit();
		Setting setting = value.setting();
		String label = panel.say(setting.label());
		if (setting.kind() == Setting.Kind.YES_NO) {
			Panel answers = panel.part();
			kit.check(place, "settings.set." + setting.key(), label, Boolean.parseBoolean(value.value()),
					on -> keep(answers, setting, Boolean.toString(on))).moveAbove(answers.content());
			kit.wide(kit.quiet(place, panel.say(setting.help()))).moveAbove(answers.content());
			return;
		}
		Composite row = kit.columns(place, 2);
		Text field = kit.field(row, "settings.set." + setting.key(), label, value.value());
		panel.desktop().unsaved().keep(field, "settings." + setting.key());
		Panel answers = panel.part();
		kit.button(row, "settings.keep." + setting.key(), panel.say("keep"), () -> keep(answers, setting, field.getText().strip()))
				.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		field.addListener(SWT.DefaultSelection, e -> keep(answers, setting, field.getText().strip()));
		kit.wide(kit.quiet(place, panel.say(setting.help()))).moveAbove(answers.content());
	}

	private void keep(Panel answers, Setting setting, String typed) {
		new Keep(answers).here(() -> panel.exchange().administration().set(setting.key(), typed), "settings." + setting.key());
	}
}
