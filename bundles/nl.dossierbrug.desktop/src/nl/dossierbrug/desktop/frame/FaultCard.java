package nl.dossierbrug.desktop.frame;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Fault;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Tone;

/** A card above the page for a fault of the program. It stays until the user takes it away. */
final class FaultCard {

	private final Messages messages = new Messages(FaultCard.class);
	private final Desktop desktop;
	private final Composite place;
	private final GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
	private Optional<Fault> shown = Optional.empty();
	private Optional<Label> times = Optional.empty();

	FaultCard(Composite parent, Desktop desktop) {
		this.desktop = desktop;
		place = new Composite(parent, SWT.NONE);
		place.setLayoutData(data);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = Look.MARGIN;
		layout.marginHeight = Look.STEP;
		place.setLayout(layout);
		desktop.onRebuild(this::build);
		build();
		desktop.onFault(this::show);
	}

	/** What only went wrong again is counted, and nothing is drawn anew: drawing may be just what goes wrong. */
	private void show(Fault fault) {
		boolean same = shown.filter(before -> before.words().equals(fault.words())).isPresent();
		shown = Optional.of(fault);
		if (same && times.isPresent()) {
			count(fault);
		} else {
			build();
		}
	}

	private void count(Fault fault) {
		times.filter(label -> !label.isDisposed()).ifPresent(label -> label.setText(fault.times() > 1 ? say("fault.times", fault.times()) : ""));
	}

	private void build() {
		if (place.isDisposed()) {
			return;
		}
		Kit kit = desktop.kit();
		Kit.clear(place);
		times = Optional.empty();
		place.setBackground(kit.look().colour(Tone.SURFACE));
		shown.ifPresent(fault -> {
			Composite card = new RefusalCard(place, kit, fault.words(), desktop.language()).card();
			times = Optional.of(kit.wide(kit.quiet(card, " ")));
			count(fault);
			Composite row = kit.row(card);
			fault.file().map(Path::getParent).ifPresent(folder -> kit.inRow(kit.button(row, "fault.folder", say("fault.folder"),
					() -> Program.launch(folder.toString()))));
			kit.inRow(kit.button(row, "fault.close", say("notice.close"), this::close));
		});
		data.exclude = shown.isEmpty();
		place.setVisible(shown.isPresent());
		place.getParent().layout(true, true);
	}

	private void close() {
		shown = Optional.empty();
		build();
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
