package nl.dossierbrug.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.GuidedPhase;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.audit.LogMark;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** A handover of a few invented pupils, one of them refused. */
final class SampleBatch {

	private static final School SCHOOL = new School(new Brin("00ZZ"));
	private static final List<String> NAMES = List.of("Çağla Yıldıztepe", "Daan van 't Oeverveld", "Ömer Karabulutoğlan",
			"Vera Núñez de Haanstra", "Fatima el Boutarikhi", "Björn Åkerstroom-Oldhof");

	private final Batch batch = new Batch("B7", "parnassys", "ot", SCHOOL, new Profile("BB"),
			Instant.parse("2026-03-09T14:30:00Z"), "Anja de Boer", List.of(), false, Way.FILES);

	Receipt receipt() {
		return receiptOf(transfers());
	}

	Receipt receiptOf(List<Transfer> transfers) {
		Map<String, String> digests = new HashMap<>();
		transfers.stream().filter(t -> t.version() > 0).forEach(t -> digests.put(t.id(), "0123456789abcdef".repeat(4)));
		return new Receipt(batch, Text.same("ParnasSys"), Text.same("Onderwijs Transparant"), transfers, digests, List.of(importing()), Optional.of(new LogMark(412, "3F2A-9C01-77BE-12AB")),
				ZoneId.of("Europe/Amsterdam"));
	}

	private static WalkStep importing() {
		return new WalkStep(new GuidedStep("ot.import", GuidedPhase.BRING_IN, List.of(), true, List.of("S1 17"),
				Text.of("Kies bij deze leerling Importeren.", "Choose Importeren with this pupil."), Text.same("OSO importeren › Importeren"),
				Text.of("Wie mag importeren.", "Whoever may import."), Optional.empty(), List.of()), "ot", Text.same("Onderwijs Transparant"), false);
	}

	List<Transfer> transfers() {
		List<Transfer> transfers = new ArrayList<>(many(NAMES.size()));
		transfers.add(refused(90, "Ilse ter Horstinkveld", new Refusal("dossier.missing",
				Text.of("In de map staat geen dossier van deze leerling.", "The folder holds no dossier of this pupil."),
				Text.of("De leerling kan niet mee.", "The pupil cannot go along."),
				Text.of("Zet het dossier in ParnasSys klaar en bewaar het in de map. Begin daarna opnieuw.",
						"Make the dossier ready in ParnasSys and keep it in the folder. Then start again."),
				Text.of("De administratie.", "The office."))));
		return transfers;
	}

	List<Transfer> many(int count) {
		return IntStream.range(0, count).mapToObj(i -> ready(i, NAMES.get(i % NAMES.size()))).toList();
	}

	Transfer ready(int number, String name) {
		return transfer(number, name, SenderStatus.GEREED, 1 + number % 2, Optional.empty(),
				Optional.of(LocalDate.of(2026, 4, 30)));
	}

	private Transfer refused(int number, String name, Refusal refusal) {
		return transfer(number, name, SenderStatus.GEWEIGERD, 0, Optional.of(refusal), Optional.empty());
	}

	private Transfer transfer(int number, String name, SenderStatus status, int version, Optional<Refusal> refusal,
			Optional<LocalDate> expires) {
		return new Transfer("T" + number, batch.id(), batch.sender(), batch.receiver(), SCHOOL, SCHOOL,
				batch.profile(), Optional.of(bsn(number)), "", name, Optional.of(LocalDate.of(2014, 5, 17)),
				number % 2 == 0 ? "8A" : "8B", status, Optional.empty(), version, List.of(), refusal, expires,
				Optional.empty(), Optional.empty(), Optional.empty(), Way.FILES);
	}

	/** The number-th number from 900000000 on that can be a BSN. */
	private static Bsn bsn(int number) {
		return IntStream.range(900_000_000, 1_000_000_000).mapToObj(String::valueOf).map(Bsn::of)
				.flatMap(Optional::stream).skip(number).findFirst().orElseThrow();
	}
}
