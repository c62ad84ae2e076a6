package nl.dossierbrug.cli.output;

import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;

/** Where a command's answer goes. Call {@link #end} when the answer is whole. */
public interface Output {

	/** A line of the answer. */
	void row(Row row);

	/** Something that only people need to be told: a summary, a hint. Scripts do not see it. */
	void say(Text sentence);

	/** A text with its label, below another; only people see it. @param indent how many signs it is indented */
	void note(int indent, Text label, Text words);

	/** Something that people must know beside the answer, whoever reads that: it goes to the messages. */
	void remark(Text sentence);

	/** A line that only people see, exactly as it stands: a command to type. */
	void line(String line);

	/** What was found about the input as a whole. It is no part of any row. */
	void found(List<Finding> findings);

	/** The whole command was refused. */
	void refused(Refusal refusal);

	/** A refusal that people must know beside the answer, whoever reads that: it goes to the messages. */
	void beside(Refusal refusal);

	/** Nothing more comes: writes what was held back to line it up. */
	void end();
}
