package nl.dossierbrug.desktop.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.guide.GuideOrder;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.practice.PracticeSchool;

/** Brings the practice school as far as a picture needs it, by the use cases themselves. */
final class PracticeRoutes {

	private static final School SCHOOL = new School(PracticeSchool.BRIN);

	private final Exchange exchange;
	private final Path files;

	PracticeRoutes(Screen screen) {
		exchange = screen.exchange();
		files = screen.desktop().session().practiceHome().files();
	}

	/** What waits in the inbox of OT, made ready and fetched where nothing does. */
	List<String> arrivedInOt() {
		if (waiting().isEmpty()) {
			done(exchange.schools().put(PracticeSchool.BRIN.code(), "", PracticeSchool.NAME));
			done(exchange.administration().set("parnassys.regionaal-initiatief", "true"));
			String batch = done(exchange.preparing().prepare(PrepareOrder.of("parnassys", "ot", SCHOOL, files.resolve("leerlingen.xlsx"),
					files.resolve("dossiers")), Progress.NONE)).batch().id();
			done(exchange.requesting().byBatch("ot", SCHOOL, batch, Progress.NONE));
		}
		return waiting();
	}

	/** A guided handover to OT of the whole list; its id. */
	String guidedToOt() {
		return done(exchange.guiding().start(new GuideOrder(new Pair("parnassys", "ot", Optional.of(SCHOOL), Optional.empty(), Optional.empty()),
				PupilSource.of(files.resolve("leerlingen.xlsx")), Selection.all(), List.of()), Progress.NONE)).batch().batch().id();
	}

	/** A list of pupils as OT exports it, of a guided handover: two did not arrive, and somebody else is there. */
	Path listOfOt(String batch) {
		List<String> lines = new ArrayList<>(List.of("Naam;Geboortedatum;Groep", "Kees van Elders;01-02-2015;8A"));
		done(exchange.guiding().show(batch)).walking().stream().skip(2).map(pupil -> pupil.transfer())
				.forEach(transfer -> lines.add(transfer.name() + ";" + transfer.birthDate().orElseThrow() + ";" + transfer.group()));
		try {
			return Files.write(files.resolve("leerlingen-ot.csv"), lines);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<String> waiting() {
		return done(exchange.inbox().waiting("ot")).stream().map(Transfer::id).toList();
	}

	/** The first pupils have a file in OT already, in which somebody wrote by hand; their ids. */
	List<String> filledOnce() {
		List<String> arrived = arrivedInOt();
		if (!done(exchange.okr().all("ot")).isEmpty()) {
			return List.of();
		}
		List<String> few = arrived.subList(0, 3);
		done(exchange.importing().run(new ImportOrder("ot", Optional.empty(), few, ImportMode.AANVULLEN, false, false, false),
				result -> {
				}, Progress.NONE));
		for (var summary : done(exchange.okr().all("ot"))) {
			String file = summary.file().id();
			done(exchange.okr().setInFile("ot", file, "functioneren/werkhouding", "Werkt rustig en netjes."));
			done(exchange.okr().setInFile("ot", file, "huidigeschool/leerling/huisarts/achternaam", " "));
			done(exchange.okr().setInFile("ot", file, "huidigeschool/leerling/roepnaam", "Roosje"));
		}
		return few;
	}

	private static <T> T done(Outcome<T> outcome) {
		return switch (outcome) {
			case Outcome.Done<T>(T value) -> value;
			case Outcome.Refused<T>(var refusals) -> throw new IllegalStateException(refusals.toString());
		};
	}
}
