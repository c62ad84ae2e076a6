package nl.dossierbrug.exchange.connectors;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.text.Text;

/** A sender with a wall around it. */
final class GuardedSender extends GuardedConnector<DossierSender> implements DossierSender {

	GuardedSender(DossierSender sender, Consumer<ConnectorFault> faults) {
		super(sender, faults);
	}

	@Override
	void declare() {
		super.declare();
		howToGetDossiers();
		mostSchoolYears();
		softwareNames();
		guidance();
		liveRoster();
		liveDossiers();
	}

	@Override
	public List<Profile> profiles() {
		return guard("profiles", () -> List.copyOf(connector().profiles()));
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		return guard("pupils", () -> connector().pupils(list, progress));
	}

	@Override
	public Optional<LiveRoster> liveRoster() {
		return guard("liveRoster", connector()::liveRoster)
				.map(live -> (call, question) -> lineCall().answer(call, "liveRoster.roster", () -> live.roster(call, question)));
	}

	@Override
	public Optional<LiveDossiers> liveDossiers() {
		return guard("liveDossiers", connector()::liveDossiers).map(live -> new GuardedDossiers(live, this));
	}

	@Override
	public Text howToGetDossiers() {
		return guard("howToGetDossiers", connector()::howToGetDossiers);
	}

	@Override
	public OptionalInt mostSchoolYears() {
		return guard("mostSchoolYears", connector()::mostSchoolYears);
	}

	@Override
	public List<String> softwareNames() {
		return guard("softwareNames", () -> List.copyOf(connector().softwareNames()));
	}

	@Override
	public List<Guidance> guidance() {
		return guard("guidance", () -> List.copyOf(connector().guidance()));
	}
}
