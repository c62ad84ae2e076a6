package nl.dossierbrug.exchange.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.disk.OwnFiles;
import nl.dossierbrug.exchange.model.MadeFile;
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
			// recorded before the numbers are out of our hands, as with every showing of them
			desk.write(records -> {
				walking.forEach(pupil -> desk.note(records, pupil.transfer(), EVENT, desk.text("timeline.guide.workbook"), "guide.workbook", batch.batch().id()));
				return desk.audit(records, "bsn.workbook", batch.batch().id(), numbers.size() + " numbers");
			});
			try {
				workbook.write(out, numbers);
			} catch (IOException e) {
				return Outcome.refused(new NewFile().unwritten(out, e, () -> desk.refusal("file.not-written", out.toString()).as(Refusal.Kind.UNREADABLE)));
			}
			new OwnFiles(desk).remember(out, MadeFile.Kind.WORKBOOK, batch.batch().id());
			return Outcome.done(new BsnList(out, numbers.size(), left(batch), List.of()));
		});
	}

	private static List<Text> left(GuidedBatch batch) {
		return batch.pupils().stream().filter(pupil -> !pupil.walks()).flatMap(pupil -> pupil.transfer().refusal().stream())
				.map(refusal -> refusal.what()).toList();
	}
}
