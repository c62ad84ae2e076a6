package nl.dossierbrug.desktop.handover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.FileDrop;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;

/** Files that go along with a pupil: dropped on the card or looked for, and taken away again. */
final class AttachmentsCard {

	private final Guide guide;
	private final HandoverUnderway handover;
	private int chosen;

	AttachmentsCard(Guide guide) {
		this.guide = guide;
		handover = guide.handover();
	}

	void build(Composite page) {
		Kit kit = guide.kit();
		Card card = kit.card(page);
		kit.strong(card, guide.say("attachments.title"));
		kit.wide(kit.quiet(card, guide.say("attachments.what")));
		List<Pupil> pupils = handover.chosen();
		Composite fields = kit.tiles(card, 2);
		Combo who = kit.choice(fields, "handover.attachment-pupil", guide.say("attachments.pupil"),
				pupils.stream().map(pupil -> pupil.name().spoken()).toList(), 0, index -> chosen = index);
		new PathField(fields, kit, "handover.attachment", guide.say("attachments.file"), Optional.empty(), guide.say("browse"),
				PathField.Kind.FILE, new String[] { "*" }, file -> file.ifPresent(path -> add(pupils, path)));
		FileDrop.on(card, files -> {
			chosen = who.getSelectionIndex();
			files.forEach(file -> add(pupils, file));
		});
		for (Pupil pupil : pupils) {
			for (Path file : handover.order.perRow().attachments(pupil.row())) {
				line(card, pupil, file);
			}
		}
	}

	private void line(Card card, Pupil pupil, Path file) {
		Kit kit = guide.kit();
		Composite row = kit.columns(card, 3);
		kit.icon(row, "attachment", Tone.QUIET);
		String words = guide.say("attachments.line", pupil.name().spoken(), file.getFileName().toString());
		kit.wide(kit.text(row, words));
		Spoken.as(kit.button(row, "handover.attachment.remove." + pupil.row() + "." + file.getFileName(), Kind.LINK, "delete",
				guide.say("attachments.remove"), () -> {
					take(pupil, handover.order.perRow().attachments(pupil.row()).stream().filter(one -> !one.equals(file)).toList());
				}), guide.say("attachments.remove") + ": " + words);
	}

	private void add(List<Pupil> pupils, Path file) {
		if (chosen >= 0 && chosen < pupils.size()) {
			Pupil pupil = pupils.get(chosen);
			List<Path> files = new ArrayList<>(handover.order.perRow().attachments(pupil.row()));
			files.add(file);
			take(pupil, files);
		}
	}

	private void take(Pupil pupil, List<Path> files) {
		handover.perRow(handover.order.perRow().withAttachments(pupil.row(), files));
		guide.again();
	}
}
