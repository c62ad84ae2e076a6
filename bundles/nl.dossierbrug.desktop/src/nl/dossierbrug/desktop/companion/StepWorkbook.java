package nl.dossierbrug.desktop.companion;

import java.nio.file.Files;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.papers.MakingWorkbook;
import nl.dossierbrug.exchange.model.MadeFile;

/** The workbook of numbers at a step that needs it: whether there is one and where, and making it on the spot. */
final class StepWorkbook {

	private final Companion companion;
	private final Panel place;
	private final String batch;

	StepWorkbook(Companion companion, Panel place, String batch) {
		this.companion = companion;
		this.place = place;
		this.batch = batch;
	}

	void build() {
		place.load("work.papers", progress -> latest(), this::show);
	}

	private Outcome<Optional<MadeFile>> latest() {
		return place.exchange().files().all().map(files -> files.stream()
				.filter(file -> file.about().equals(batch) && file.kind() == MadeFile.Kind.WORKBOOK && Files.exists(file.path()))
				.reduce((first, last) -> last));
	}

	private void show(Optional<MadeFile> made) {
		Kit kit = place.kit();
		if (made.isPresent()) {
			kit.wide(kit.text(place.content(), place.say("workbook.there", made.get().path().getFileName().toString(),
					made.get().path().getParent().toString())));
			kit.link(place.content(), "companion.workbook.away", place.say("workbook.away"), () -> companion.inMain(Places.walking(batch)));
		} else {
			kit.wide(kit.quiet(place.content(), place.say("workbook.none")));
			MakingWorkbook making = new MakingWorkbook(place.part(), batch, (out, progress) -> place.exchange().guiding().workbook(batch, out), list -> again());
			kit.link(place.content(), "companion.workbook", place.say("workbook"), making::make);
		}
	}

	private void again() {
		if (!place.content().isDisposed()) {
			build();
		}
	}
}
