package nl.dossierbrug.desktop.frame;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.State;

/** A line above the page for what no page asked for, such as a fault of the program. It stays until the user takes it away. */
final class Notice {

	private final Messages messages = new Messages(Notice.class);
	private final Desktop desktop;
	private final Composite line;
	private final GridData place = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
	private Optional<Text> told = Optional.empty();
	private State state = State.ATTENTION;

	Notice(Composite parent, Desktop desktop) {
		this.desktop = desktop;
		line = new Composite(parent, SWT.NONE);
		line.setLayoutData(place);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = Look.MARGIN;
		line.setLayout(layout);
		desktop.onTell((how, words) -> {
			state = how;
			show(Optional.of(words));
		});
		desktop.onRebuild(this::build);
		build();
	}

	private void show(Optional<Text> words) {
		told = words;
		build();
	}

	private void build() {
		if (line.isDisposed()) {
			return;
		}
		Kit kit = desktop.kit();
		Kit.clear(line);
		line.setBackground(kit.look().colour(state.ground()));
		told.ifPresent(words -> {
			kit.icon(line, state.icon(), state.tone());
			kit.wide(kit.text(line, desktop.say(words)));
			kit.button(line, "notice.close", Kind.PLAIN, "close", desktop.say(messages.text("notice.close")), () -> show(Optional.empty()));
		});
		place.exclude = told.isEmpty();
		line.setVisible(told.isPresent());
		line.getParent().layout(true, true);
	}
}
