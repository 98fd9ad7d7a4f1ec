-- Choices are stored by one statement: those no longer chosen go, and one that becomes the main one, or is it no more, changes.
grant update on form_choice to tsunagi_app;
