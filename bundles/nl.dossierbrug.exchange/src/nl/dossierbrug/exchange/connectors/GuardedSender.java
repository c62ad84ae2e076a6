package nl.dossierbrug.exchange.connectors;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.text.Messages;
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
	ListedConnector.Kind kind() {
		return ListedConnector.Kind.SENDER;
	}

	@Override
	List<Finding> objections() {
		return new Declarations(this).judged(new SenderDeclarations(this));
	}

	@Override
	public List<Profile> profiles() {
		return wall().declared("profiles", () -> all(connector().profiles()));
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		return wall().read("pupils", progress, watched -> connector().pupils(list, watched), () -> Outcome.refused(
				Refusal.of(new Messages(GuardedSender.class), "connector.stopped", id(), list.file().getFileName().toString())));
	}

	@Override
	public Optional<LiveRoster> liveRoster() {
		return wall().declared("liveRoster", connector()::liveRoster)
				.map(live -> (call, question) -> wall().lineCall().answer(call, "liveRoster.roster", () -> live.roster(call, question)));
	}

	@Override
	public Optional<LiveDossiers> liveDossiers() {
		return wall().declared("liveDossiers", connector()::liveDossiers).map(live -> new GuardedDossiers(live, wall()));
	}

	@Override
	public Text howToGetDossiers() {
		return wall().declared("howToGetDossiers", connector()::howToGetDossiers);
	}

	@Override
	public OptionalInt mostSchoolYears() {
		return wall().declared("mostSchoolYears", connector()::mostSchoolYears);
	}

	@Override
	public List<String> softwareNames() {
		return wall().declared("softwareNames", () -> all(connector().softwareNames()));
	}

	@Override
	public List<Guidance> guidance() {
		return wall().declared("guidance", () -> all(connector().guidance()));
	}
}
