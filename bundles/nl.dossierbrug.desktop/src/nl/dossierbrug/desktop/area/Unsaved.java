package nl.dossierbrug.desktop.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/**
 * What was typed in fields and not saved yet: it stands there again when one comes back from another page. Secrets are not for
 * it. For the thread of the screen.
 */
public final class Unsaved {

	private final Map<String, String> texts = new HashMap<>();

	/**
	 * Puts back what was typed in a field before, and remembers what is.
	 *
	 * @param field with what is saved in it
	 * @param key what field of what it is
	 */
	public void keep(Text field, String key) {
		String saved = field.getText();
		String before = texts.get(key);
		if (before != null && !before.equals(saved)) {
			field.setText(before);
		}
		field.addListener(SWT.Modify, e -> {
			if (field.getText().equals(saved)) {
				texts.remove(key);
			} else {
				texts.put(key, field.getText());
			}
		});
	}

	/** What was typed there was saved, or is not wanted any more. */
	public void taken(String... keys) {
		texts.keySet().removeAll(List.of(keys));
	}

	/** Another home is open: nothing of the one before may be seen in it. */
	void forget() {
		texts.clear();
	}
}
