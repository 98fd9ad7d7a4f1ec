select tsunagi_remembered('staff_member'), tsunagi_remembered('staff_office');
