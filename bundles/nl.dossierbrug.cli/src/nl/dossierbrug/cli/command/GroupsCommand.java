package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.model.KnownGroup;

/** {@code groups --receiver top --school 99XY [map "3a" "Groep 3 blauw"]}: the groups that a receiver has for a school. */
final class GroupsCommand implements Command {

	private final Messages texts;

	GroupsCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words("[map NAME TO]").required("--receiver", "R").required("--school", "BRIN");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		List<String> words = arguments.words();
		if (!words.isEmpty() && (words.size() != 3 || !words.getFirst().equals("map"))) {
			throw new WrongUse(texts.text("groups.usage"));
		}
		String receiver = arguments.text("--receiver");
		Brin school = arguments.school().brin();
		session.exchange(exchange -> {
			if (words.isEmpty()) {
				session.take(exchange.registering().groups(receiver, school), groups -> {
					groups.forEach(group -> session.show(row(group)));
					session.say(texts.text("groups.total", groups.size()));
				});
			} else {
				List<String> before = exchange.registering().groups(receiver, school) instanceof Outcome.Done<List<KnownGroup>>(var known)
						? known.stream().map(KnownGroup::name).toList() : List.of();
				session.take(exchange.registering().mapGroup(receiver, school, words.get(1), words.get(2)), group -> {
					session.show(row(group));
					if (!before.isEmpty() && !before.contains(group.name())) {
						session.remark(texts.text("groups.made", group.name(), String.join(", ", before)));
					}
					session.say(texts.text("groups.mapped", words.get(1).strip(), group.name()));
				});
			}
		});
	}

	private static Row row(KnownGroup group) {
		return Row.empty().with("group", Cell.of(group.name())).with("year", Cell.of(group.year()));
	}
}
