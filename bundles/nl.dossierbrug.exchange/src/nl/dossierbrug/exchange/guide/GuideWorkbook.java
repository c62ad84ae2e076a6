package nl.dossierbrug.exchange.guide;

import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.pupils.BsnFile;
import nl.dossierbrug.exchange.pupils.BsnList;

/** Writes the BSN workbook of a guided handover. */
final class GuideWorkbook {

	private static final String EVENT = "BSN-bestand gemaakt";

	private final Desk desk;
	private final BsnWorkbook workbook;

	GuideWorkbook(Desk desk, BsnWorkbook workbook) {
		this.desk = desk;
		this.workbook = workbook;
	}

	Outcome<BsnList> write(GuidedBatch batch, Path out) {
		return desk.goesOutOfPractice().or(() -> new NewFile().taken(out)).map(Outcome::<BsnList>refused).orElseGet(() -> {
			List<GuidedPupil> walking = batch.walking();
			if (walking.isEmpty()) {
				return Outcome.refused(desk.refusal("guide.nobody", batch.batch().id()));
			}
			List<Bsn> numbers = walking.stream().map(pupil -> pupil.transfer().bsn().orElseThrow()).toList();
			return new BsnFile(desk, workbook).write(out, numbers, batch.batch().id(), records -> walking.forEach(pupil -> desk.note(records,
					pupil.transfer(), EVENT, desk.text("timeline.guide.workbook"), "guide.workbook", batch.batch().id())))
					.map(written -> new BsnList(written, numbers.size(), left(batch), List.of()));
		});
	}

	private static List<Text> left(GuidedBatch batch) {
		return batch.pupils().stream().filter(pupil -> !pupil.walks()).flatMap(pupil -> pupil.transfer().refusal().stream())
				.map(refusal -> refusal.what()).toList();
	}
}
