-- By what each user is known: accounts of the computer (one a line) and a pin, which was a setting before.

CREATE TABLE user_identity (
	user_name VARCHAR PRIMARY KEY,
	accounts VARCHAR NOT NULL,
	pin VARCHAR NOT NULL,
	wrong_pins INTEGER NOT NULL,
	last_wrong BIGINT NOT NULL,
	from_before BOOLEAN NOT NULL
);

INSERT INTO user_identity (user_name, accounts, pin, wrong_pins, last_wrong, from_before)
	SELECT u.name, '', COALESCE(s.content, ''), 0, 0, TRUE
	FROM app_user u LEFT JOIN setting s ON s.name = 'screen.pin.' || u.name;

DELETE FROM setting WHERE name LIKE 'screen.pin.%' OR name LIKE 'screen.tries.%';
