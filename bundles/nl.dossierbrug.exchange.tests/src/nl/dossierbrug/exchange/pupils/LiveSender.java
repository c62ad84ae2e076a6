package nl.dossierbrug.exchange.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.TestSender;

/** A system that gives over its line what a test says, and remembers what it was asked. Who speaks with it needs no certificate. */
final class LiveSender implements DossierSender, LineUse, LiveRoster {

	static final String ID = "livelas";

	private final TestSender lists = new TestSender(ID, List.of(new Profile("BB")));
	final List<RosterQuestion> questions = new ArrayList<>();
	Reply<Optional<Roster>> reply;

	@Override
	public Reply<Optional<Roster>> roster(Call call, RosterQuestion question) {
		questions.add(question);
		return reply;
	}

	@Override
	public Optional<LineUse> line() {
		return Optional.of(this);
	}

	@Override
	public Optional<LiveRoster> liveRoster() {
		return Optional.of(this);
	}

	@Override
	public Text explanation() {
		return Text.same("Voor de test.");
	}

	@Override
	public boolean asksCertificate() {
		return false;
	}

	@Override
	public Reply<Text> test(Call call) {
		return Reply.done(Text.same("ja"));
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return Text.same("Livelas");
	}

	@Override
	public Set<Way> ways() {
		return lists.ways();
	}

	@Override
	public List<Setting> settings() {
		return List.of();
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of();
	}

	@Override
	public List<Profile> profiles() {
		return lists.profiles();
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		return lists.pupils(list, progress);
	}

	@Override
	public Text howToGetDossiers() {
		return lists.howToGetDossiers();
	}

	@Override
	public List<String> softwareNames() {
		return List.of();
	}

	@Override
	public List<Guidance> guidance() {
		return List.of();
	}
}
