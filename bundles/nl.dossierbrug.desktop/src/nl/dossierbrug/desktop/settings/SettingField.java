package nl.dossierbrug.desktop.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.exchange.settings.SettingValue;

/** A setting as what it is: a box for yes or no, a list to choose from, a file to look for, a secret that is not shown, a field for anything else; kept at once, with its help below it. */
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
		if (setting.kind() == Setting.Kind.CHOICE) {
			choice(kit, value);
			return;
		}
		if (setting.kind() == Setting.Kind.FILE) {
			file(kit, value);
			return;
		}
		if (setting.kind() == Setting.Kind.SECRET) {
			secret(kit, value);
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

	private void choice(Kit kit, SettingValue value) {
		Setting setting = value.setting();
		List<String> values = setting.choices().stream().map(Setting.Choice::value).toList();
		Panel answers = panel.part();
		Composite place = kit.columns(panel.content(), 1);
		place.moveAbove(answers.content());
		kit.choice(place, "settings.set." + setting.key(), panel.say(setting.label()), setting.choices().stream().map(one -> panel.say(one.label())).toList(),
				values.indexOf(value.value()), chosen -> keep(answers, setting, values.get(chosen)));
		kit.wide(kit.quiet(panel.content(), panel.say(setting.help()))).moveAbove(answers.content());
	}

	/** Kept when somebody is ready with it. */
	private void file(Kit kit, SettingValue value) {
		Setting setting = value.setting();
		Panel answers = panel.part();
		Composite place = kit.columns(panel.content(), 1);
		place.moveAbove(answers.content());
		new PathField(place, kit, "settings.set." + setting.key(), panel.say(setting.label()), path(value.value()), panel.say("setting.browse"),
				PathField.Kind.FILE, new String[0], chosen -> keep(answers, setting, chosen.map(Path::toString).orElse("")));
		kit.wide(kit.quiet(panel.content(), panel.say(setting.help()))).moveAbove(answers.content());
	}

	private static Optional<Path> path(String value) {
		try {
			return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** What is kept is never shown again: it can be replaced or taken away. */
	private void secret(Kit kit, SettingValue value) {
		Setting setting = value.setting();
		Composite row = kit.columns(panel.content(), value.chosen() ? 3 : 2);
		Text field = kit.field(row, "settings.set." + setting.key(), panel.say(panel.messages().text(value.chosen() ? "setting.secret.filled"
				: "setting.secret.open", setting.label())), "", SWT.PASSWORD);
		Panel answers = panel.part();
		Runnable replace = () -> {
			if (!field.getText().isEmpty()) {
				keep(answers, setting, field.getText());
				field.setText("");
			}
		};
		kit.button(row, "settings.keep." + setting.key(), panel.say("keep"), replace).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		if (value.chosen()) {
			kit.button(row, "settings.clear." + setting.key(), panel.say("setting.secret.clear"), () -> keep(answers, setting, ""))
					.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		}
		field.addListener(SWT.DefaultSelection, e -> replace.run());
		kit.wide(kit.quiet(panel.content(), panel.say(setting.help()))).moveAbove(answers.content());
	}

	private void keep(Panel answers, Setting setting, String typed) {
		new Keep(answers).here(() -> panel.exchange().administration().set(setting.key(), typed), "settings." + setting.key());
	}
}
