package nl.dossierbrug.desktop.transfers;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.papers.PaperFolder;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.prepare.Exported;

/** Saves dossiers that stand ready as XML in a folder of the user's choice, tells what to do with them, and throws them away later. */
final class ExportForm {

	private final Panel place;

	/** @param place where it is asked and told, instead of what stands there */
	ExportForm(Panel place) {
		this.place = place;
	}

	/** @param transfers their ids */
	void ask(List<String> transfers) {
		Kit kit = place.kit();
		place.clear();
		Card card = kit.card(place.content());
		kit.strong(card, place.say("export.title", transfers.size()));
		kit.wide(kit.quiet(card, place.say("export.what")));
		Path proposed = new PaperFolder(place.desktop().preferences()).free(place.say("export.name"), "");
		PathField folder = new PathField(card, kit, "transfers.export-folder", place.say("export.folder"), Optional.of(proposed),
				place.say("browse"), PathField.Kind.FOLDER, new String[0], path -> {
				});
		Composite row = kit.row(card);
		Panel answers = place.in(card).part();
		kit.inRow(kit.button(row, "transfers.export-now", place.say("export.do"), () -> folder.value().ifPresentOrElse(
				out -> answers.attempt("work.export", progress -> place.exchange().exporting().export(transfers, out, progress), this::done),
				() -> {
					answers.clear();
					answers.tell(State.WRONG, place.say("export.no-folder"));
				})));
		kit.inRow(kit.button(row, "transfers.export-not", place.say("cancel"), () -> {
			place.clear();
			place.fit();
		}));
		place.fit();
		folder.field().setFocus();
	}

	private void done(List<Exported> files) {
		Kit kit = place.kit();
		if (files.isEmpty()) {
			// stopped before the first
			return;
		}
		Path folder = files.getFirst().file().toAbsolutePath().getParent();
		place.clear();
		Card card = kit.card(place.content(), State.GOOD);
		kit.state(card, State.GOOD, place.say("export.done", files.size(), folder.toString()));
		kit.wide(kit.quiet(card, place.say("export.use")));
		Composite row = kit.row(card);
		Panel answers = place.in(card).part();
		kit.inRow(kit.button(row, "transfers.export-open", place.say("export.open"), () -> Program.launch(folder.toString())));
		kit.inRow(kit.button(row, "transfers.export-away", place.say("export.away"),
				() -> answers.attempt("work.export-away", progress -> away(files), gone -> {
					place.clear();
					place.tell(State.GOOD, place.say("export.gone", folder.toString()));
				})));
		place.fit();
	}

	/** Just those that were saved now, whatever else the folder holds. */
	private Outcome<List<MadeFile>> away(List<Exported> files) {
		Set<Path> paths = new HashSet<>(files.stream().map(one -> one.file().toAbsolutePath().normalize()).toList());
		return place.exchange().files().all().then(all -> Outcome.all(all.stream().filter(file -> paths.contains(file.path()))
				.map(file -> place.exchange().files().delete(file.id())).toList()));
	}
}
