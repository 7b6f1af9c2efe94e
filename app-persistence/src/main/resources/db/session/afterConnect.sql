-- A migration that cannot get its lock fails and is run again later, instead of holding up everybody behind it.
set lock_timeout = '10s';
