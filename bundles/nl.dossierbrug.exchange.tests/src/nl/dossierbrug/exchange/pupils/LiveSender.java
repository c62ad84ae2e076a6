package nl.dossierbrug.exchange.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.BareSender;

/** A system that gives over its line what a test says, and remembers what it was asked. Who speaks with it needs no certificate. */
final class LiveSender extends BareSender implements LineUse, LiveRoster {

	static final String ID = "livelas";

	final List<RosterQuestion> questions = new ArrayList<>();
	Reply<Optional<Roster>> reply;

	LiveSender() {
		super(ID, "Livelas");
	}

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
}
