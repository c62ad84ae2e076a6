package nl.dossierbrug.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.importing.SamePupil;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;

/** A test in a house from which dossiers are sent to a system that knows no BSNs, with groups 8A, 8B and 7 there. */
public abstract class SentHouseTest extends HouseTest {

	static final String LVS = "lvs";
	static final String KEY = "geheim-0123456789";

	@BeforeEach
	public final void connect() {
		house.connectors.addSender(new TestSender(LVS, List.of(SentReceiver.PROFILE, new Profile("POPO"))));
		house.connectors.addReceiver(new SentReceiver());
		register(House.SCHOOL.brin());
		for (String group : List.of("8A", "8B", "7")) {
			House.done(house.exchange.registering().mapGroup(SentReceiver.ID, House.SCHOOL.brin(), group, group));
		}
	}

	public final void register(Brin school) {
		House.done(house.exchange.registering().register(SentReceiver.ID, school.code(), "1", KEY));
	}

	public final PrepareOrder order() {
		return PrepareOrder.of(LVS, SentReceiver.ID, House.SCHOOL, house.list, house.dossiers);
	}

	public final Outcome<Prepared> preparing(PrepareOrder order) {
		return house.exchange.preparing().prepare(order, Progress.NONE);
	}

	public final List<Transfer> send() {
		return House.done(preparing(order())).transfers();
	}

	/** Sends everybody's dossier, and gives the transfer of one pupil. */
	public final Transfer sent(String bsn) {
		return send().stream().filter(t -> t.bsn().equals(Bsn.of(bsn))).findFirst().orElseThrow();
	}

	public final ImportResult take(String transfer) {
		return take(transfer, Map.of(), false);
	}

	public final ImportResult take(String transfer, SamePupil decided) {
		return take(transfer, Map.of(transfer, decided), false);
	}

	public final ImportResult take(String transfer, Map<String, SamePupil> decided, boolean dryRun) {
		List<ImportResult> results = new ArrayList<>();
		House.done(house.exchange.importing().run(new ImportOrder(SentReceiver.ID, Optional.empty(), List.of(transfer),
				ImportMode.OVERSCHRIJVEN, dryRun, false, false, decided), results::add, Progress.NONE));
		return results.getFirst();
	}

	public final List<PupilFile> files() {
		return house.store.look(records -> records.pupilFiles().ofReceiver(SentReceiver.ID));
	}

	/** The file that an import went into. */
	public final String file(ImportResult result) {
		return house.store.look(records -> records.imports().byId(result.importId().orElseThrow()).orElseThrow().file());
	}

	/** A file that was there before any dossier came. */
	public final void file(String id, String number, String name, String birthDate) {
		file(id, SentReceiver.ID, House.SCHOOL.brin(), number, name, birthDate);
	}

	public final void file(String id, String receiver, Brin school, String number, String name, String birthDate) {
		Optional<LocalDate> born = birthDate.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(birthDate));
		house.store.tamper(records -> records.pupilFiles()
				.put(new PupilFile(id, receiver, school, Optional.empty(), number, name, born, "8A", 1, Map.of())));
	}
}
