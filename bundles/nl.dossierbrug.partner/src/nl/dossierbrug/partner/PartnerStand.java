package nl.dossierbrug.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.testing.partner.Partner;
import nl.dossierbrug.testing.partner.PartnerFault;
import nl.dossierbrug.testing.partner.PartnerSchool;
import nl.dossierbrug.testing.partner.PartnerSetup;

/**
 * Starts a LAS and a platform on this computer, with the pupils and dossiers of the practice school, until it is stopped:
 *
 * <pre>PartnerStand FOLDER [--folder FOLDER] [--port N] [--faults RATE]</pre>
 *
 * <p>What they hold stays in the folder. {@code --port} is that of the LAS; the platform has the next one. {@code --faults 0.2} lets
 * one call in five go wrong. Exit code 2 when it was not understood.
 */
public final class PartnerStand {

	private static final int PUPILS = 40;
	private static final int USUAL_PORT = 18_443;
	private static final int HIGHEST_PORT = 65_534;

	private Path folder;
	private int port = USUAL_PORT;
	private double faults;

	private PartnerStand(Path folder) {
		this.folder = folder;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		PartnerStand stand = args.length < 1 ? null : new PartnerStand(Path.of(args[0]));
		if (stand == null || !stand.understands(args)) {
			System.err.println("./partner [--folder FOLDER] [--port N] [--faults RATE]");
			System.exit(2);
		} else {
			stand.run();
		}
	}

	private boolean understands(String[] args) {
		for (int i = 1; i < args.length; i += 2) {
			if (i + 1 == args.length) {
				return false;
			}
			String value = args[i + 1];
			if (args[i].equals("--folder")) {
				folder = Path.of(value);
			} else if (args[i].equals("--port") && value.matches("[1-9][0-9]{0,4}") && Integer.parseInt(value) <= HIGHEST_PORT) {
				port = Integer.parseInt(value);
			} else if (args[i].equals("--faults") && value.matches("0(\\.[0-9]{1,6})?|1(\\.0{1,6})?")) {
				faults = Double.parseDouble(value);
			} else {
				return false;
			}
		}
		return true;
	}

	/** The school is made anew each time: its dates depend on the day. Of what both systems hold nothing lies here. */
	private static Path emptied(Path school) throws IOException {
		if (Files.exists(school)) {
			try (Stream<Path> inside = Files.walk(school)) {
				for (Path old : inside.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(old);
				}
			}
		}
		return school;
	}

	private void run() throws IOException, InterruptedException {
		Path own = Files.createDirectories(folder).toRealPath();
		LocalDate today = LocalDate.now();
		PracticeFiles files = new PracticeSchool(new Oso(), today).many(PUPILS, emptied(own.resolve("school")));
		PartnerSchool school = PartnerSchool.in(files.dossiers(), PracticeSchool.BRIN, today);
		Partner partner = Partner.start(PartnerSetup.in(own).of(school).at(port));
		Runtime.getRuntime().addShutdownHook(new Thread(partner::close));
		if (faults > 0) {
			partner.faults().randomly("/", System.nanoTime(), faults, PartnerFault.PASSING);
		}
		System.out.println(new PartnerSheet(partner, files.cleanList()).text());
		Thread.currentThread().join(); // until it is stopped
	}
}
